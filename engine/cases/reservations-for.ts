import type { Case } from './case.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { draft } from './draft.ts';
import { documentsOf } from './issue.ts';
import type { Refusal } from './refusal.ts';

/** What must be reserved elsewhere before the command is decided for good. */
export interface Needs {
  /** Documents with a number of a gapless series; the answer goes into `reserved.numbers`. */
  series: readonly { document: string; series: string }[];
  /** A share of a limited quantity; the answer goes into `reserved.quota`. */
  quota?: { ledger: string; year: number; amount: number };
}

/** Judges the command as `decide` will, so that nothing is drawn for a command that is going to be refused. */
export function reservationsFor(
  one: Case | undefined,
  command: Command,
  context: Context,
): { ok: true; needs: Needs } | { ok: false; problem: Refusal } {
  const drafted = draft(one, command, { ...context, reserved: { quota: 'wanted' } });
  if ('code' in drafted) return { ok: false, problem: drafted };
  const series = documentsOf(drafted.transition, command, context.matter).flatMap((document) =>
    document.series === undefined ? [] : [{ document: document.id, series: document.series }],
  );
  const decision = drafted.drafts.find((draft) => draft.kind === 'decided');
  if (!decision?.payload.quota) return { ok: true, needs: { series } };
  const { ledger, year, amount } = decision.payload.quota;
  return { ok: true, needs: { series, quota: { ledger, year, amount } } };
}
