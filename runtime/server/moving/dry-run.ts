/** What publishing would mean to each running case, told before anything moves; nothing is written. */
import {
  endStages,
  movability,
  movings,
  stages,
  takesAlong,
  type Movability,
  type Moving,
  type Stage,
} from '../../../engine/index.ts';
import { everyCase } from '../cases/every-case.ts';
import type { Office } from '../office.ts';
import { type NextVersion, prospectOf } from './prospect.ts';

export type Verdict = Movability['verdict'];

/** One running case and what the next version means to it. */
export interface MovingRow {
  number: string;
  stage: string;
  verdict: Verdict;
  /** What it needs, or why it stays. */
  words: string;
}

export interface MovingReport {
  verdicts: Readonly<Record<Verdict, number>>;
  /** How many each choice takes along. */
  along: Readonly<Record<Moving, number>>;
  /** Up to so many of each verdict, those that fit first. */
  rows: readonly MovingRow[];
}

/** Rows of each verdict; the counts are of all. */
const SHOWN = 50;
const order: readonly Verdict[] = ['fits', 'needs', 'cannot'];
const running = (Object.keys(stages) as Stage[]).filter((stage) => !endStages.includes(stage));
const choices = Object.keys(movings) as Moving[];

const wordsOf = (told: Movability): string =>
  told.verdict === 'fits' ? '' : told.verdict === 'needs' ? told.lacking.join('、') : told.why;

export async function dryRun(office: Office, centre: string, next: NextVersion): Promise<MovingReport> {
  const verdicts: Record<Verdict, number> = { fits: 0, needs: 0, cannot: 0 };
  const along: Record<Moving, number> = { stay: 0, drafts: 0, safe: 0 };
  const rows: MovingRow[] = [];
  for (const stage of running) {
    const found = everyCase((after, limit) =>
      office.store.cases.atStage(centre, next.head.matter, stage, after, limit),
    );
    for await (const { number, state } of found) {
      const told = movability(state, await prospectOf(office, state, next));
      verdicts[told.verdict] += 1;
      if (told.verdict === 'fits') for (const one of choices) if (takesAlong(one, stage)) along[one] += 1;
      if (verdicts[told.verdict] > SHOWN) continue;
      rows.push({ number, stage: stages[stage], verdict: told.verdict, words: wordsOf(told) });
    }
  }
  return { verdicts, along, rows: order.flatMap((verdict) => rows.filter((row) => row.verdict === verdict)) };
}
