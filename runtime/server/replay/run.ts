/** Past cases by the page through a thread of their own, the next page read while the last is judged. */
import type { Impact } from '../../../engine/index.ts';
import type { Files } from '../publishing/bundle-files.ts';
import type { CaseRepository } from '../store/case-repository.ts';
import { Thread } from '../thread.ts';
import type { ReplayAnswer, ReplayJob } from './job.ts';
import { type PastCase, pastCase } from './past-case.ts';

/** A page is decoded between two requests; a larger one would keep them waiting. */
const AT_ONCE = 100;
/** Milliseconds for compiling two versions or judging one page of cases, which take far less: a draft is written by people who may be wrong. */
const LIMIT = 30_000;
const MEGABYTES = 512;
/** Milliseconds between two words of how far it is. */
const TOLD_EVERY = 500;

export interface Run {
  cases: CaseRepository;
  centre: string;
  matter: string;
  /** Cases at most, the newest first. */
  wanted: number;
  versions: { before: Files; after: Files };
  /** Told now and then how far it is; `false` stops it. */
  tell: (impact: Impact) => Promise<boolean>;
}

export type Ended = { state: 'done' | 'stopped'; impact: Impact } | { state: 'failed'; why: string };

async function* pages({ cases, centre, matter, wanted }: Run): AsyncGenerator<PastCase[]> {
  let before: string | undefined;
  for (let left = wanted; left > 0;) {
    const page = await cases.facts(centre, matter, before, Math.min(left, AT_ONCE));
    if (page.length === 0) return;
    yield page.map(pastCase);
    left -= page.length;
    before = page.at(-1)?.number;
  }
}

/** Asks a thread of its own, one job after the other; `broken` when it died or took too long. */
function judging() {
  const thread = new Thread<ReplayJob, ReplayAnswer>('replay', import.meta.url, MEGABYTES);
  return {
    judge: async (job: ReplayJob): Promise<ReplayAnswer> => {
      const outcome = await thread.run(job, LIMIT);
      if ('answer' in outcome) return outcome.answer;
      const late = 'stopped' in outcome && outcome.stopped === 'time';
      return { broken: late ? '比较用的时间太长，已经停止' : '比较时出错' };
    },
    end: () => thread.end(),
  };
}

export async function runReplay(run: Run): Promise<Ended> {
  const { judge, end } = judging();
  try {
    let answered = judge(run.versions);
    let toldAt = performance.now();
    for await (const cases of pages(run)) {
      const answer = await answered;
      if ('broken' in answer) return { state: 'failed', why: answer.broken };
      if (performance.now() - toldAt > TOLD_EVERY) {
        if (!(await run.tell(answer.impact))) return { state: 'stopped', impact: answer.impact };
        toldAt = performance.now();
      }
      answered = judge({ cases });
    }
    const last = await answered;
    return 'broken' in last ? { state: 'failed', why: last.broken } : { state: 'done', impact: last.impact };
  } finally {
    await end();
  }
}
