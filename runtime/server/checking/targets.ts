/** Which folders a path means: a matter, a centre with its matters, or all centres inside it. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { foldersIn } from '../publishing/bundle-files.ts';

export interface Target {
  /** Folder of the centre. */
  centre: string;
  /** Names of the folders of its matters. */
  matters: readonly string[];
  /** Whether the centre itself is asked about, or only serves its matters. */
  whole: boolean;
}

const has = (folder: string, file: string): Promise<boolean> =>
  access(path.join(folder, file)).then(
    () => true,
    () => false,
  );

/** The targets of a folder; none when it holds neither a centre nor a matter. */
export async function targetsIn(folder: string): Promise<Target[]> {
  const full = path.resolve(folder);
  const inside = path.dirname(full);
  if ((await has(full, 'matter.json')) || path.basename(inside) === 'matters')
    return [{ centre: path.dirname(inside), matters: [path.basename(full)], whole: false }];
  if (await has(full, 'centre.json'))
    return [{ centre: full, matters: await foldersIn(path.join(full, 'matters')), whole: true }];
  const centres: Target[] = [];
  for (const name of await foldersIn(full))
    if (await has(path.join(full, name), 'centre.json')) centres.push(...(await targetsIn(path.join(full, name))));
  return centres;
}
