/** How every collection is declared: strict both ways, no hidden `__v`, indexes named by the queries they serve. */
import mongoose, {
  type Connection,
  type IndexDefinition,
  type IndexOptions,
  type Model,
  Schema,
  type SchemaDefinition,
} from 'mongoose';

// Set where every model is made, so that no way to the store goes without:
// a typo in a filter must fail, not match everything; objects from outside must never become operators.
mongoose.set('strictQuery', 'throw');
mongoose.set('sanitizeFilter', true);

export interface Declared<T> {
  name: string;
  definition: SchemaDefinition;
  indexes: readonly (readonly [IndexDefinition, IndexOptions?])[];
  /** Only for the type. */
  shape?: T;
}

export const declare = <T>(declared: Declared<T>): Declared<T> => declared;

/** The model of a declaration on one connection. */
export function modelOf<T>(connection: Connection, declared: Declared<T>): Model<T> {
  const known = connection.models[declared.name] as Model<T> | undefined;
  if (known) return known;
  const schema = new Schema(declared.definition, {
    collection: declared.name,
    strict: 'throw',
    versionKey: false,
    minimize: false,
    autoIndex: false,
  });
  for (const [fields, options] of declared.indexes) schema.index(fields, options);
  return connection.model(declared.name, schema) as unknown as Model<T>;
}

export const text = { type: String, required: true } as const;
export const optionalText = { type: String } as const;
export const whole = { type: Number, required: true } as const;
export const instant = { type: Date, required: true } as const;
export const optionalInstant = { type: Date } as const;
export const anything = { type: Schema.Types.Mixed } as const;
export const yes = { type: Boolean, required: true } as const;
