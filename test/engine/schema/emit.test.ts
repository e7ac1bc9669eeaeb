import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { emitSchemas } from '../../../engine/schema/emit.ts';
import { reference } from '../../../scripts/reference.ts';

const docs = resolve('docs');
const schemas = emitSchemas();

describe('the published schemas', () => {
  test('are on disk as the engine writes them', () => {
    expect(readdirSync(`${docs}/schemas`).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(readFileSync(`${docs}/schemas/${name}`, 'utf8'))).toEqual(schema);
  });

  test('are described, property by property, in the reference on disk', () => {
    expect(readFileSync(`${docs}/configuration.md`, 'utf8')).toBe(reference(schemas));
  });

  test.each(Object.entries(schemas))('%s is draft-07 that a strict validator takes', (_name, schema) => {
    const ajv = new Ajv({ discriminator: true, strict: true, strictTypes: false, formats: { date: true } });
    ajv.addVocabulary(['x-unit']);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('give every property a title', () => {
    const rows = reference(schemas)
      .split('\n')
      .filter((row) => row.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter((row) => row.split(' | ')[1] === '')).toEqual([]);
  });
});
