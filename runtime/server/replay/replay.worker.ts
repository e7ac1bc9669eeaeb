/** The thread that judges past cases by the published version and by the draft: one job in, one answer out. */
import { parentPort } from 'node:worker_threads';
import { compare, loadMatter, tally, type CompiledMatter } from '../../../engine/index.ts';
import type { Files } from '../publishing/bundle-files.ts';
import type { Said } from '../thread.ts';
import { compileWithAjv } from '../validation/compile-with-ajv.ts';
import type { ReplayAnswer, ReplayJob } from './job.ts';

const counted = tally();
let sides: { before: CompiledMatter; after: CompiledMatter } | undefined;

/** Only what does not compile keeps a draft from being tried; the check speaks for itself elsewhere. */
function matterOf(files: Files): CompiledMatter | string {
  const loaded = loadMatter(files, { validator: compileWithAjv, published: true });
  return loaded.ok ? loaded.matter : (loaded.problems[0]?.message ?? '');
}

function answer(job: ReplayJob): ReplayAnswer {
  if ('before' in job) {
    const [before, after] = [matterOf(job.before), matterOf(job.after)];
    if (typeof before === 'string') return { broken: `现行版本不能试算：${before}` };
    if (typeof after === 'string') return { broken: `草稿有错误，改好后再比较：${after}` };
    sides = { before, after };
  } else if (sides) {
    for (const { number, asked } of job.cases) counted.add(number, compare(sides.before, sides.after, asked));
  }
  return { impact: counted.read() };
}

const say = (said: Said<ReplayAnswer>) => parentPort?.postMessage(said);

// What fails ends the thread, and with it the comparison.
parentPort?.on('message', (job: ReplayJob) => {
  say('begun');
  say({ answer: answer(job) });
});
