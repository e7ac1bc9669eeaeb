/** The server compiles its schemas without asking whether they are any: here that is asked of every one. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { TSchema } from 'typebox';
import { conditionDefinitions, formSchemas, type Form } from '../../../../engine/index.ts';
import { routes, type Route } from '../../../../runtime/api/index.ts';
import { matterFolders } from '../../../configs/files.ts';

const ajv = new Ajv();
const faultsOf = (schema: object) => (ajv.validateSchema(schema) === true ? [] : ajv.errors);

test.each(matterFolders)('the form of %s becomes a schema of draft-07', (folder) => {
  const form = JSON.parse(readFileSync(`configs/${folder}/form.json`, 'utf8')) as Form;
  expect(faultsOf(formSchemas(form).schema)).toEqual([]);
});

test('every shape of the contract is a schema of draft-07', () => {
  const all: Route[] = Object.values(routes);
  const shapes = all.flatMap(({ body, query }) =>
    [body, query].filter((shape): shape is TSchema => shape !== undefined),
  );
  expect(shapes.length).toBeGreaterThan(50);
  for (const shape of shapes) expect(faultsOf({ ...shape, definitions: conditionDefinitions })).toEqual([]);
});
