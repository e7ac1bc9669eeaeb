/** rjsf's validator over one that needs no code generation, so that pages forbid eval. */
import {
  type CustomValidator,
  type ErrorSchema,
  type ErrorTransformer,
  type RJSFSchema,
  type RJSFValidationError,
  type UiSchema,
  type ValidatorType,
  JUNK_OPTION_ID,
  toErrorSchema,
} from '@rjsf/utils';
import type { SchemaError, Validate } from '../engine/index.ts';

type Compile = (schema: RJSFSchema) => Validate;

const toRjsf = ({ instancePath, keyword, params }: SchemaError): RJSFValidationError => {
  const missing = params.missingProperty;
  const path = typeof missing === 'string' ? `${instancePath}/${missing}` : instancePath;
  return { name: keyword, property: path.replaceAll('/', '.'), message: keyword, params, stack: `${path} ${keyword}` };
};

/**
 * Makes an rjsf validator. `compile` is asked once for each schema object; parts of a schema are given the
 * `definitions` of the whole, so that references hold.
 */
export function rjsfValidator(compile: Compile): ValidatorType {
  const ready = new WeakMap<RJSFSchema, Validate>();
  const run = (schema: RJSFSchema, data: unknown, root: RJSFSchema = schema) => {
    let validate = ready.get(schema);
    if (!validate) {
      const { definitions } = root;
      validate = compile(schema === root || !definitions ? schema : { ...schema, definitions });
      ready.set(schema, validate);
    }
    return validate(data).map(toRjsf);
  };
  return {
    // rjsf asks about an option that nothing may match, so that no option is taken for the first.
    isValid: (schema: RJSFSchema, data: unknown, root: RJSFSchema) =>
      schema.$id !== JUNK_OPTION_ID && run(schema, data, root).length === 0,
    rawValidation: (schema: RJSFSchema, data?: unknown) => ({ errors: run(schema, data) as never[] }),
    validateFormData: (
      data: unknown,
      schema: RJSFSchema,
      _custom?: CustomValidator,
      transform?: ErrorTransformer,
      uiSchema?: UiSchema,
    ) => {
      const found = run(schema, data);
      const errors = transform ? transform(found, uiSchema) : found;
      const errorSchema: ErrorSchema = toErrorSchema(errors);
      return { errors, errorSchema };
    },
  };
}
