/** One fault found by a validator, in the shape ajv gives it, so that either validator can feed the same readers. */
export interface SchemaError {
  /** JSON Pointer into the data; `''` is the whole. */
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
}

/** A schema made ready: gives all faults of the data, none when it is valid. */
export type Validate = (data: unknown) => readonly SchemaError[];

/** A reference token of a JSON Pointer. */
export const pointerToken = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
