/** docs/fields.md as data: which file and path hold a field, and where the guide says it. */
import { readFileSync } from 'node:fs';
import { matterFolders, readJson, schemaOf } from './files.ts';

export interface Row {
  file: string;
  path: string;
  /** Part of the guide, or why the field is not used. */
  last: string;
}

export const matters = matterFolders.filter((folder) => folder.startsWith('jianghua/'));
export const ofMatter = ({ file }: Row) => /^(matter|form|materials|guide)\.json$/.test(file);
export const keyOf = ({ file, path }: Row) => `${file} ${path}`;

/** Rows of the four-column tables in one part of the page. */
const rowsIn = (text: string): Row[] =>
  [...text.matchAll(/^\| .+? \| `(.+?)` \| `(.+?)` \| (.+?) \|$/gm)].map(([, file = '', path = '', last = '']) => ({
    file,
    path,
    last,
  }));

const [mapped = '', excused = ''] = readFileSync('docs/fields.md', 'utf8').split('## 本县没有用到');
export const rows = rowsIn(mapped);
export const unused = rowsIn(excused);

/** `steps[].post(table).table` → `steps`, `[]`, `post`, `(table)`, `table`. */
const stepsOf = (path: string) => path.match(/\[\]|\(\w+\)|\w+/g) ?? [];

interface Schema {
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  oneOf?: readonly Schema[];
  discriminator?: { propertyName: string };
  const?: string;
}

const schemaFor = (row: Row) =>
  schemaOf(ofMatter(row) ? `county/matters/any/${row.file}` : `county/${row.file}`) as Schema;

function partOf(schema: Schema | undefined, [step, ...rest]: readonly string[]): Schema | undefined {
  if (!schema || step === undefined) return schema;
  if (step === '[]') return partOf(schema.items, rest);
  if (!step.startsWith('(')) return partOf(schema.properties?.[step], rest);
  const key = schema.discriminator?.propertyName ?? '';
  const branch = schema.oneOf?.find(({ properties }) => `(${properties?.[key]?.const ?? ''})` === step);
  return partOf(branch, rest);
}

/** What the schema says of a row's path, if it has it. */
export const schemaAt = (row: Row) => partOf(schemaFor(row), stepsOf(row.path));

/** Everything found at a path; a list stands for its items. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (value === undefined) return [];
  if (step === undefined) return [value].flat();
  if (step === '[]') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  // The branch is known by its own properties, which the next step asks for.
  if (step.startsWith('(')) return valuesAt(value, rest);
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

/** What the county wrote for a row, in one matter or in its own file. */
export const valuesIn = (folder: string, row: Row) => valuesAt(readJson(`${folder}/${row.file}`), stepsOf(row.path));

export const isUsed = (row: Row) =>
  (ofMatter(row) ? matters : ['jianghua']).some((folder) => valuesIn(folder, row).length > 0);
