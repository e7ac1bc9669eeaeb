import type { JsonSchema, SchemaError, Validate } from '../../../engine/index.ts';
import { newAjv } from './new-ajv.ts';

/** Compiles a form's schema to a validator. Costs tens of milliseconds: once a version, never a request. */
export function compileWithAjv(schema: JsonSchema): Validate {
  const validate = newAjv().compile(schema);
  const none: readonly SchemaError[] = [];
  return (data) => (validate(data) ? none : ([...(validate.errors ?? [])] as SchemaError[]));
}
