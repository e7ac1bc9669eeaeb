/** The version in force of a centre as files beside its matters. Registers begin with files and are no business of theirs later. */
import path from 'node:path';
import { canonical, contentOf, withContent } from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import { type Files, readFiles } from '../publishing/bundle-files.ts';
import { notePulled, OWN } from '../publishing/pulled.ts';
import { changeOf, writeOver } from '../publishing/write-over.ts';

/** What became of a folder of files. */
export interface Pulled {
  centre: string;
  /** `undefined`: what the centre keeps beside its matters. */
  matter: string | undefined;
  version: number;
  written: number;
  removed: number;
  /** Its files are nobody's version, and were left as they are. */
  kept: boolean;
}

/** Into a folder that holds the centre already, only what drafts of the centre write; into an empty one everything. */
export async function pullCentre(
  { store: { centreVersions: versions } }: Office,
  { centre, to, overwrite }: { centre: string; to: string; overwrite: boolean },
): Promise<Pulled | undefined> {
  const newest = await versions.newest(centre);
  if (!newest) return undefined;
  const { version, hash } = newest;
  const inForce = await versions.filesOf(centre, hash);
  if (!inForce) throw new Error(`第 ${version} 版的内容不在数据库里：${centre}`);
  const folder = path.join(to, centre);
  const there = await readFiles(folder, ['matters/']).catch((): Files => ({}));
  const isNew = Object.keys(there).length === 0;
  const said = saidIn(there);
  const files = withContent(isNew || said === undefined ? inForce : there, contentOf(inForce));
  const change = changeOf(there, files);
  const { changed, superfluous } = change;
  const told = {
    centre,
    matter: undefined,
    version,
    written: changed.length,
    removed: superfluous.length,
    kept: false,
  };
  const isSame = changed.length === 0 && superfluous.length === 0;
  if (!isSame && !isNew && !overwrite && !(await isSomeVersion(versions, centre, said)))
    return { ...told, written: 0, removed: 0, kept: true };
  await writeOver(folder, files, change);
  await notePulled(path.join(folder, 'matters'), { [OWN]: version });
  return told;
}

const PAGE = 50;

/** What drafts write of the files, as a text to compare; `undefined` for files nobody can read. */
function saidIn(files: Files): string | undefined {
  try {
    return canonical(contentOf(files));
  } catch {
    return undefined;
  }
}

/** Whether files say what some version says, however they are laid out. */
async function isSomeVersion(
  versions: Office['store']['centreVersions'],
  centre: string,
  said: string | undefined,
): Promise<boolean> {
  if (said === undefined) return false;
  for (let before: number | undefined; ;) {
    const page = await versions.page(centre, PAGE, before);
    for (const { hash } of page) if (saidIn((await versions.filesOf(centre, hash)) ?? {}) === said) return true;
    if (page.length < PAGE) return false;
    before = page.at(-1)?.version;
  }
}
