import type { Case } from './case.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { draft } from './draft.ts';
import { documentsOf } from './issue.ts';
import { licenceOf } from './licence-of.ts';
import type { Refusal } from './refusal.ts';

/** What must be reserved elsewhere before the command is decided for good. */
export interface Needs {
  /** Documents with a number of a gapless series; the answer goes into `reserved.numbers`. */
  series: readonly { document: string; series: string }[];
  /** The series of the licence; the answer goes into `reserved.resultNumber`. */
  licence?: string;
  /** A share of a limited quantity; the answer goes into `reserved.quota`. */
  quota?: { ledger: string; year: number; amount: number };
  /** A numbered blank of a kind; its number goes into `reserved.blank`. */
  blank?: { kind: string; number: string };
}

/** Judges the command as `decide` will, so that nothing is drawn for a command that is going to be refused. */
export function reservationsFor(
  one: Case | undefined,
  command: Command,
  context: Context,
): { ok: true; needs: Needs } | { ok: false; problem: Refusal } {
  const drafted = draft(one, command, {
    ...context,
    reserved: { quota: 'wanted', resultNumber: 'wanted', blank: 'wanted' },
  });
  if ('code' in drafted) return { ok: false, problem: drafted };
  const series = documentsOf(drafted, command, context.matter).flatMap((document) =>
    document.series === undefined ? [] : [{ document: document.id, series: document.series }],
  );
  const needs: Needs = { series };
  for (const { kind, payload } of drafted.drafts) {
    const licence = kind === 'produced' && !one?.business ? licenceOf(context.matter)?.series : undefined;
    if (licence !== undefined) needs.licence = licence;
    if (kind === 'blankUsed') needs.blank = { kind: payload.blank, number: payload.number };
    if (kind !== 'decided' || !payload.quota) continue;
    const { ledger, year, amount } = payload.quota;
    needs.quota = { ledger, year, amount };
  }
  return { ok: true, needs };
}
