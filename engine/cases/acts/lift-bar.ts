import { barKinds } from '../bar-shapes.ts';
import { basisOfBar, standingBars } from '../bar.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * Lifts a bar on the strength of a document: credit was repaired (国办发〔2020〕42号), or what the bar rests on fell away.
 * The bar itself stays on record.
 */
export const liftBar: Act<'liftBar'> = (command, { case: one, today }) => {
  const { bar, ground, authority, number, documentOn, reason } = command;
  const standing = standingBars(one, today).find(({ kind }) => kind === bar);
  if (!standing) return refusal('CASE_BAR_OTHER', '/bar', { why: barKinds[bar] });
  if (ground === 'repaired' && standing.until !== undefined) {
    return refusal('CASE_BAR_PERIOD', '/ground', { until: standing.until, basis: basisOfBar(bar) });
  }
  if (documentOn < standing.on || documentOn > today) {
    return refusal('CASE_BAR_DAY', '/documentOn', { from: standing.on });
  }
  return [{ kind: 'barLifted', payload: { bar, ground, authority, number, documentOn, reason } }];
};
