import { readFileSync } from 'node:fs';
import { configFiles, readJson, schemaOf } from './files.ts';

interface Row {
  file: string;
  path: string;
  /** Heading of the guide, or why the field is not used. */
  last: string;
}

interface Schema {
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  oneOf?: readonly Schema[];
  discriminator?: { propertyName: string };
  const?: string;
}

/** Rows of the four-column tables in one part of docs/fields.md. */
const rowsIn = (text: string): Row[] =>
  [...text.matchAll(/^\| .+? \| `(.+?)` \| `(.+?)` \| (.+?) \|$/gm)].map(([, file = '', path = '', last = '']) => ({
    file,
    path,
    last,
  }));

const [mapped = '', unusedPart = ''] = readFileSync('docs/fields.md', 'utf8').split('## 本县没有用到');
const rows = rowsIn(mapped);
const unused = rowsIn(unusedPart);

/** `steps[].post(table).table` → `steps`, `[]`, `post`, `(table)`, `table`. */
const stepsOf = (path: string) => path.match(/\[\]|\(\w+\)|\w+/g) ?? [];

function describes(schema: Schema | undefined, [step, ...rest]: readonly string[]): boolean {
  if (!schema) return false;
  if (step === undefined) return true;
  if (step === '[]') return describes(schema.items, rest);
  if (!step.startsWith('(')) return describes(schema.properties?.[step], rest);
  const key = schema.discriminator?.propertyName ?? '';
  return describes(
    schema.oneOf?.find(({ properties }) => `(${properties?.[key]?.const ?? ''})` === step),
    rest,
  );
}

function holds(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (value === undefined) return false;
  if (step === undefined) return true;
  if (step === '[]') return Array.isArray(value) && value.some((item) => holds(item, rest));
  // The branch is known by its own properties, which the next step asks for.
  if (step.startsWith('(')) return holds(value, rest);
  return typeof value === 'object' && value !== null && holds((value as Record<string, unknown>)[step], rest);
}

const isUsed = ({ file, path }: Row) =>
  configFiles
    .filter(
      (name) => name === `jianghua/${file}` || (name.startsWith('jianghua/matters/') && name.endsWith(`/${file}`)),
    )
    .some((name) => holds(readJson(name), stepsOf(path)));

const key = ({ file, path }: Row) => `${file} ${path}`;
const schemaFor = ({ file }: Row) =>
  schemaOf(
    /^(matter|form|materials|guide)\.json$/.test(file) ? `county/matters/any/${file}` : `county/${file}`,
  ) as Schema;

describe('the map of fields', () => {
  it('covers the national fields and gives each its place on the guide', () => {
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter(({ last }) => last.trim() === '')).toEqual([]);
  });

  it('names only paths that the schemas have', () => {
    expect([...rows, ...unused].filter((row) => !describes(schemaFor(row), stepsOf(row.path))).map(key)).toEqual([]);
  });

  it('names every field once', () => {
    expect(rows.map(key).filter((name, at, all) => all.indexOf(name) !== at)).toEqual([]);
  });

  it('names only fields that a matter of the county uses, or says why not', () => {
    const excused = new Set(unused.map(key));
    expect(rows.filter((row) => !isUsed(row) && !excused.has(key(row))).map(key)).toEqual([]);
  });

  it('excuses no field that is used after all, or that it does not map', () => {
    const known = new Set(rows.map(key));
    expect(unused.filter((row) => isUsed(row) || !known.has(key(row))).map(key)).toEqual([]);
  });

  it.each([
    ['matter.json', 'identity', []],
    ['materials.json', 'materials', ['[]']],
  ])('leaves out no property of %s %s', (file, part, inside) => {
    const { properties } = schemaFor({ file, path: '', last: '' });
    const whole = inside.length > 0 ? properties?.[part]?.items : properties?.[part];
    const start = [part, ...inside].join('');
    const paths = rows.filter((row) => row.file === file).map(({ path }) => path);
    const missing = Object.keys(whole?.properties ?? {}).filter(
      (name) =>
        name !== 'verify' &&
        !paths.some((path) =>
          stepsOf(path)
            .join(' ')
            .startsWith(stepsOf(`${start}.${name}`).join(' ')),
        ),
    );
    expect(missing).toEqual([]);
  });
});
