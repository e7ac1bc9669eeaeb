/** How files of an older shape become files of the next one. */

/** The value at a place of a file, or its removal where it is `undefined`. */
export interface Edit {
  file: string;
  path: readonly (string | number)[];
  value: unknown;
}

export interface Migration {
  /** The version of the shape it leads to, from the one before. */
  to: number;
  /** What it does, for whoever has their files rewritten. */
  words: string;
  /**
   * The places to change, each once and none inside another. Pure and forgiving: files may be wrong in other ways, and
   * what has the next shape already is left as it is.
   * @param values content of the files by path, as far as they are JSON
   */
  edits: (values: ReadonlyMap<string, unknown>) => readonly Edit[];
}
