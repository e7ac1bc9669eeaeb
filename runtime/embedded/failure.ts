/** Errors as MongoDB words them: a number, its name and a message; what the store does not do says `not supported`. */

const CODES = {
  InternalError: 1,
  BadValue: 2,
  GraphContainsCycle: 5,
  FailedToParse: 9,
  TypeMismatch: 14,
  InvalidLength: 16,
  IllegalOperation: 20,
  InvalidPipelineOperator: 168,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  DollarPrefixedFieldName: 52,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  CommandNotSupported: 115,
  CannotIndexParallelArrays: 171,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  UnrecognizedStage: 40324,
} as const;

export type FailureName = keyof typeof CODES;

/** A refusal that goes to the client as it stands; anything else thrown is a fault of the store. */
export class Failure extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly more: Record<string, unknown>;

  constructor(name: FailureName, message: string, more: Record<string, unknown> = {}) {
    super(message);
    this.code = CODES[name];
    this.codeName = name;
    this.more = more;
  }
}

/** @param what the command, operator or option, named as the client wrote it */
export function notSupported(what: string, name: FailureName = 'CommandNotSupported'): Failure {
  return new Failure(name, `${what} is not supported by the embedded store; set MONGODB_URI to use a MongoDB server`);
}
