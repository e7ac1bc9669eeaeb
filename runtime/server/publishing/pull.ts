/** The versions in force as files, for those who keep configurations in git. What somebody changed there is not lost. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  canonical,
  filesOf,
  readBundle,
  withoutShared,
  type Bundle,
  type CompiledCentre,
} from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import type { VersionHead } from '../store/version-repository.ts';
import { type Files, readFiles } from './bundle-files.ts';
import { notePulled } from './pulled.ts';

export interface Pull {
  /** `centre` or `centre/matter`; everything when there is none. */
  wanted: readonly string[];
  /** Folder of configurations. */
  to: string;
  /** Also over files that no version has. */
  overwrite: boolean;
}

/** What became of a folder of files. */
export interface PulledMatter {
  centre: string;
  matter: string;
  version: number;
  written: number;
  removed: number;
  /** Its files are nobody's version, and were left as they are. */
  kept: boolean;
}

function isWanted(wanted: readonly string[], centre: string, matter: string): boolean {
  return wanted.length === 0 || wanted.includes(centre) || wanted.includes(`${centre}/${matter}`);
}

/** @throws Error that names what was asked for and is not there */
export async function pull(office: Office, { wanted, to, overwrite }: Pull): Promise<PulledMatter[]> {
  const { centres, library } = office;
  const found: PulledMatter[] = [];
  const known = new Set<string>();
  for (const centre of centres.all) {
    const { id } = centre.centre;
    known.add(id);
    const heads = await library.list(id);
    for (const { matter } of heads) known.add(`${id}/${matter}`);
  }
  const strange = wanted.filter((one) => !known.has(one));
  if (strange.length > 0) throw new Error(`没有这个中心或者现行事项：${strange.join('、')}`);

  for (const centre of centres.all) {
    const { id } = centre.centre;
    const matters = path.join(to, id, 'matters');
    const pulled: PulledMatter[] = [];
    for (const head of await library.list(id))
      if (isWanted(wanted, id, head.matter)) pulled.push(await pullMatter(office, centre, head, matters, overwrite));
    const noted = pulled.filter(({ kept }) => !kept).map(({ matter, version }) => [matter, version] as const);
    if (noted.length > 0) await notePulled(matters, Object.fromEntries(noted));
    found.push(...pulled);
  }
  return found;
}

async function pullMatter(
  office: Office,
  { centre: { id } }: CompiledCentre,
  { matter, version, hash }: VersionHead,
  matters: string,
  overwrite: boolean,
): Promise<PulledMatter> {
  const folder = path.join(matters, matter);
  const made = await office.library.byHash(id, hash);
  if (!made) throw new Error(`第 ${version} 版的内容不在数据库里：${id}/${matter}`);
  const files = filesOf(withoutShared(made.bundle));
  const there = await readFiles(folder).catch((): Files => ({}));
  const told = { centre: id, matter, version, written: 0, removed: 0, kept: false };
  const changed = Object.entries(files).filter(([name, text]) => there[name] !== text);
  const superfluous = Object.keys(there).filter((name) => !Object.hasOwn(files, name));
  if (changed.length === 0 && superfluous.length === 0) return told;
  const isNew = Object.keys(there).length === 0;
  if (!isNew && !overwrite && !(await isSomeVersion(office, id, matter, there))) return { ...told, kept: true };
  for (const [name, text] of changed) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  for (const name of superfluous) await rm(path.join(folder, name));
  return { ...told, written: changed.length, removed: superfluous.length };
}

/** Whether files say what some version says, however they are laid out. */
async function isSomeVersion({ store, library }: Office, centre: string, matter: string, files: Files) {
  const read = readBundle(files);
  if (!read.ok) return false;
  const said = (bundle: Bundle) => canonical(withoutShared(bundle));
  for (const { hash } of await store.versions.headsOf(centre, matter)) {
    const made = await library.byHash(centre, hash);
    if (made && said(made.bundle) === said(read.bundle)) return true;
  }
  return false;
}
