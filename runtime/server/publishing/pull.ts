/** The versions in force as files, for those who keep configurations in git. What somebody changed there is not lost. */
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
import { pullCentre, type Pulled } from '../centres/pull.ts';
import type { VersionHead } from '../store/version-repository.ts';
import { type Files, readFiles } from './bundle-files.ts';
import { notePulled } from './pulled.ts';
import { changeOf, writeOver } from './write-over.ts';

export interface Pull {
  /** `centre` or `centre/matter`; everything when there is none. */
  wanted: readonly string[];
  /** Folder of configurations. */
  to: string;
  /** Also over files that no version has. */
  overwrite: boolean;
}

const isWhole = (wanted: readonly string[], centre: string): boolean => wanted.length === 0 || wanted.includes(centre);

type PulledMatter = Pulled & { matter: string };

/** @throws Error that names what was asked for and is not there */
export async function pull(office: Office, { wanted, to, overwrite }: Pull): Promise<Pulled[]> {
  const { centres, library } = office;
  const found: Pulled[] = [];
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
    const own = isWhole(wanted, id) ? await pullCentre(office, { centre: id, to, overwrite }) : undefined;
    if (own) found.push(own);
    const pulled: PulledMatter[] = [];
    for (const head of await library.list(id))
      if (isWhole(wanted, id) || wanted.includes(`${id}/${head.matter}`))
        pulled.push(await pullMatter(office, centre, head, matters, overwrite));
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
  const change = changeOf(there, files);
  const { changed, superfluous } = change;
  if (changed.length === 0 && superfluous.length === 0) return told;
  const isNew = Object.keys(there).length === 0;
  if (!isNew && !overwrite && !(await isSomeVersion(office, id, matter, there))) return { ...told, kept: true };
  await writeOver(folder, files, change);
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
