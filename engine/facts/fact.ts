/** Facts: everything a condition, table or rule may read, by one flat name with a dot. */

export type FactType = 'text' | 'number' | 'money' | 'date' | 'boolean' | 'choice' | 'choices' | 'table' | 'files';

export const factOrigins = {
  answers: '填写的内容',
  applicant: '申请人',
  case: '办件',
  licence: '证照',
} as const;
export type FactOrigin = keyof typeof factOrigins;

/** One declared fact. Money is integer fen, a date is `YYYY-MM-DD`, choices are a list of option values. */
export interface FactDeclaration {
  /** `origin.id`, as `answers.area`. */
  name: string;
  type: FactType;
  /** What people call it. */
  label: string;
  origin: FactOrigin;
  /** The values a choice or choices may take. */
  options?: readonly string[];
  /** The columns of a table and their types. */
  columns?: Readonly<Record<string, FactType>>;
  /** Words for option values, or for columns of a table. */
  titles?: Readonly<Record<string, string>>;
}

export type FactRegister = ReadonlyMap<string, FactDeclaration>;

/** Values at run time, by full name. A fact that is not an own property is missing. */
export type Facts = Readonly<Record<string, unknown>>;
