/** Why a text cannot stand in a cell; the words are in the locale, under `cellFault`. */
export interface Fault {
  code:
    | 'notNumber'
    | 'notMoney'
    | 'notDate'
    | 'notYesNo'
    | 'notOption'
    | 'comma'
    | 'twice'
    | 'void'
    | 'mixed'
    | 'gone'
    | 'formula'
    | 'one'
    | 'noResult'
    | 'tooWide'
    | 'tooMany'
    | 'noCode'
    | 'notCode'
    | 'codeTwice'
    | 'noName'
    | 'longName'
    | 'tooManyCodes';
  /** The part that was not understood. */
  text?: string;
  /** What could be written. */
  options?: string;
}

export const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'code' in value;
