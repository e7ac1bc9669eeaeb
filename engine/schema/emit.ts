/** The schemas as text: draft-07 files that validate every JSON of a centre and complete it in any editor. */
import type { TSchema } from 'typebox';
import { calendarYearSchema } from './calendar.ts';
import { conditionDefinitions } from './condition.ts';
import { centreFiles } from './files.ts';
import { bundleFiles } from './matter.ts';

/** A draft-07 schema as plain JSON. */
export type SchemaText = Readonly<Record<string, unknown>>;

const named: Readonly<Record<string, TSchema>> = {
  ...bundleFiles,
  ...centreFiles,
  'calendar.json': calendarYearSchema,
};

/** `catalogues/materials.json` → `catalogues-materials.schema.json`. */
const fileNameOf = (path: string) => path.replaceAll('/', '-').replace(/\.json$/, '.schema.json');

/** A root schema on its own: with `definitions` for the conditions inside it. */
export const rootSchema = (schema: TSchema): SchemaText => ({ ...schema, definitions: conditionDefinitions });

/** Every schema of the bundle and of the centre's own files, by the name of its file. */
export const emitSchemas = (): Record<string, SchemaText> =>
  Object.fromEntries(
    Object.entries(named).map(([path, schema]) => {
      const name = fileNameOf(path);
      return [
        name,
        { $schema: 'http://json-schema.org/draft-07/schema#', $id: `urn:yichuang:${name}`, ...rootSchema(schema) },
      ];
    }),
  );
