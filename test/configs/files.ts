/** The counties in configs/, file by file, and the schema each file must keep to. */
import { readdirSync, readFileSync } from 'node:fs';
import { emitSchemas } from '../../engine/schema/emit.ts';

/** Every file under `configs/`, as `jianghua/centre.json`. */
export const configFiles = readdirSync('configs', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^configs\//, ''))
  .sort();

export const readText = (path: string) => readFileSync(`configs/${path}`, 'utf8');
export const readJson = (path: string): unknown => JSON.parse(readText(path));

/** Names of the counties. */
export const counties = [...new Set(configFiles.flatMap((path) => path.split('/').slice(0, 1)))];

/** Folders of the matters of all counties, as `jianghua/matters/timber-felling`. */
export const matterFolders = configFiles
  .filter((path) => path.endsWith('/matter.json'))
  .map((path) => path.replace(/\/matter\.json$/, ''));

/** The files in a folder, by their path inside it. */
export const filesIn = (folder: string) =>
  Object.fromEntries(
    configFiles
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => [path.slice(folder.length + 1), readText(path)]),
  );

const schemas = emitSchemas();

/** Name of the emitted schema of a file: by its place in the county, not by what the file says of itself. */
export function schemaNameOf(path: string): string {
  const [, folder, ...rest] = path.split('/');
  const place = folder === 'matters' ? rest.slice(1) : [folder, ...rest];
  const name = folder === 'calendar' ? 'calendar' : place.join('-').replace(/\.json$/, '');
  return `${name}.schema.json`;
}

export function schemaOf(path: string) {
  const schema = schemas[schemaNameOf(path)];
  if (!schema) throw new Error(`no schema for configs/${path}`);
  return schema;
}
