/** A format: a shape of text known by name, with words for people when a text does not have it. */
export interface Format {
  /** What people call it. */
  label: string;
  /** Plain words saying what is wrong with the text; `undefined` when nothing is. */
  fault: (text: string) => string | undefined;
}
