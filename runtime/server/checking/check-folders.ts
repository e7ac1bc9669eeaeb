/** Runs the gate of publishing over folders, one centre after the other. */
import path from 'node:path';
import { loadCentre, type CompiledCentre, type Problem } from '../../../engine/index.ts';
import { readFiles } from '../publishing/bundle-files.ts';
import { examine } from '../publishing/examine.ts';
import type { Checked } from './checked.ts';
import { targetsIn, type Target } from './targets.ts';

const isSound = (problems: readonly Problem[]) => problems.every(({ severity }) => severity !== 'error');

async function checkMatter(centre: CompiledCentre, folder: string): Promise<Checked> {
  const { problems, examples, publishable } = await examine(centre, await readFiles(folder));
  const name = `${centre.centre.id}/${path.basename(folder)}`;
  return { name, folder, problems, examples, sound: publishable };
}

/** A centre that cannot be read is told even where only a matter was asked for: nothing can be said of the matter. */
async function* checkTarget({ centre: folder, matters, whole }: Target): AsyncGenerator<Checked> {
  const loaded = loadCentre(await readFiles(folder));
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  if (whole || !loaded.ok)
    yield { name: path.basename(folder), folder, problems, examples: [], sound: isSound(problems) && loaded.ok };
  if (!loaded.ok) return;
  for (const matter of matters) yield await checkMatter(loaded.centre, path.join(folder, 'matters', matter));
}

/** Checks what the paths mean; throws when a path means nothing. */
export async function checkFolders(paths: readonly string[]): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const one of paths) {
    const targets = await targetsIn(one);
    if (targets.length === 0) throw new Error(`“${one}”里没有中心，也没有事项`);
    for (const target of targets) for await (const found of checkTarget(target)) checked.push(found);
  }
  return checked;
}
