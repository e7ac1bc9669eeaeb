import type { Case } from './case.ts';
import type { MatterPlan } from './plan.ts';
import type { Stage } from './stage.ts';

/** A place in the line for a limited quantity. */
export interface QuotaLine {
  ledger: string;
  /** Asked for, in whole units of the smallest decimal. */
  amount: number;
  /** Sorts as the cases were accepted; what silence accepted counts from the day it was received. */
  order: string;
}

/** Others in the same line, and how much they ask for together. */
export interface Ahead {
  count: number;
  amount: number;
}

const waiting: readonly Stage[] = ['reviewing', 'opining', 'deciding'];

/**
 * Where a quantity is limited, whoever was accepted first is decided on first (行政许可法 第五十七条).
 * @returns nothing for a case that asks for no share, or does not wait for its decision
 */
export function quotaLineOf(
  { stage, business, acceptedOn, acceptedAt }: Case,
  { quota }: Pick<MatterPlan, 'quota'>,
): QuotaLine | undefined {
  if (quota?.amount === undefined || business || acceptedOn === undefined || acceptedAt === undefined) return undefined;
  if (!waiting.includes(stage)) return undefined;
  const { ledger, amount, decimals } = quota;
  return { ledger, amount: Math.round(amount * 10 ** decimals), order: `${acceptedOn} ${acceptedAt}` };
}

/** Those who stand before a case; of two accepted at the same moment the case opened first. */
export function aheadIn(
  others: readonly { _id: string; line: QuotaLine }[],
  id: string,
  { ledger, order }: QuotaLine,
): Ahead {
  const ahead = others.filter(
    ({ _id, line }) => line.ledger === ledger && (line.order < order || (line.order === order && _id < id)),
  );
  return { count: ahead.length, amount: ahead.reduce((sum, { line }) => sum + line.amount, 0) };
}
