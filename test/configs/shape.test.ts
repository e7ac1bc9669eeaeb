import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { configFiles, matterFolders, readJson, readText, schemaNameOf, schemaOf } from './files.ts';

const ajv = new Ajv({
  discriminator: true,
  strict: true,
  strictTypes: false,
  allErrors: true,
  formats: { date: true },
});
ajv.addVocabulary(['x-unit']);
const compiled = new Map<string, ValidateFunction>();

function validatorOf(path: string): ValidateFunction {
  const name = schemaNameOf(path);
  const known = compiled.get(name) ?? ajv.compile(schemaOf(path));
  compiled.set(name, known);
  return known;
}

const jsonFiles = configFiles.filter((path) => path.endsWith('.json'));

/** Chinese text beside a half-width mark: `名称,` or `(注`. */
const halfWidth = /[\u4e00-\u9fff][,;:()?!]|[,;:()?!][\u4e00-\u9fff]/u;

describe('the files of the counties', () => {
  it('are there', () => {
    expect(jsonFiles.length).toBeGreaterThan(30);
    expect(matterFolders.length).toBeGreaterThanOrEqual(4);
  });

  it.each(jsonFiles)('%s keeps to its schema', (path) => {
    const validate = validatorOf(path);
    validate(readJson(path));
    expect(validate.errors).toBeNull();
  });

  it.each(jsonFiles)('%s names its schema for editors', (path) => {
    const { $schema } = readJson(path) as { $schema: string };
    const target = posix.join('configs', posix.dirname(path), $schema);
    expect(target).toBe(`docs/schemas/${schemaNameOf(path)}`);
    expect(existsSync(target)).toBe(true);
  });

  it.each(configFiles)('%s is written with full-width punctuation', (path) => {
    expect(
      readText(path)
        .split('\n')
        .filter((line) => halfWidth.test(line)),
    ).toEqual([]);
  });

  it.each(configFiles)('%s holds no number that could reach a real person', (path) => {
    const mobiles = readText(path).match(/(?<![\dA-Z])1[3-9]\d{9}(?![\dA-Z])/g) ?? [];
    expect(mobiles.filter((mobile) => !mobile.startsWith('15400000'))).toEqual([]);
  });
});
