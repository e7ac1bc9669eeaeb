/** Past cases by the page through a thread of their own, the next page read while the last is judged. */
import type { Impact } from '../../../engine/index.ts';
import type { Files } from '../publishing/bundle-files.ts';
import type { CaseRepository } from '../store/case-repository.ts';
import { type PastCase, pastCase } from './past-case.ts';
import { ReplayThread } from './thread.ts';

/** A page is decoded between two requests; a larger one would keep them waiting. */
const AT_ONCE = 100;
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

export async function runReplay(run: Run): Promise<Ended> {
  const thread = new ReplayThread();
  try {
    let answered = thread.run(run.versions);
    let toldAt = performance.now();
    for await (const cases of pages(run)) {
      const answer = await answered;
      if ('broken' in answer) return { state: 'failed', why: answer.broken };
      if (performance.now() - toldAt > TOLD_EVERY) {
        if (!(await run.tell(answer.impact))) return { state: 'stopped', impact: answer.impact };
        toldAt = performance.now();
      }
      answered = thread.run({ cases });
    }
    const last = await answered;
    return 'broken' in last ? { state: 'failed', why: last.broken } : { state: 'done', impact: last.impact };
  } finally {
    await thread.end();
  }
}
