/** What somebody may not apply for any more, and until when (行政许可法 第七十八、七十九条); and whose promises do not count. */
import { daysLater, monthsLater } from '../calendar/later.ts';
import type { Draft } from './acts/act.ts';
import { type BarKind, barKinds } from './bar-shapes.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import type { MatterPlan } from './plan.ts';
import { refusal, type Refusal } from './refusal.ts';

/** As an event keeps it; without an end until credit is repaired. */
export interface BarRecord {
  kind: BarKind;
  /** The last day. */
  until?: string;
}

/** By whom and on which document a bar was lifted. */
export interface BarLifting extends Omit<CommandOf<'liftBar'>, 'kind' | 'bar'> {
  on: string;
  by: Actor;
}

/** As the case it came out of keeps it, lifted or not. */
export interface CaseBar extends BarRecord {
  on: string;
  lifting?: BarLifting;
}

/** One that stands against an applicant today. */
export interface Bar extends BarRecord {
  matter: string;
}

/** How long each lasts, and by which rule. What bars from applying concerns the same permit alone. */
const rules: Readonly<Record<BarKind, { years?: number; basis: string }>> = {
  falsehood: { years: 1, basis: '行政许可法第七十八条' },
  deceit: { years: 3, basis: '行政许可法第七十九条' },
  falsePromise: { basis: '国办发〔2020〕42号' },
};

export const basisOfBar = (kind: BarKind): string => rules[kind].basis;

/** Bars of a case that still count on a day. */
export const standingBars = ({ bars = [] }: Pick<Case, 'bars'>, on: string): CaseBar[] =>
  bars.filter(({ until, lifting }) => !lifting && (until === undefined || on <= until));

/** The kind a draft brings; the law bars only from permits that touch public safety, health, life or property. */
function kindOf(draft: Draft, { concernsSafety }: MatterPlan): BarKind | undefined {
  switch (draft.kind) {
    case 'acceptanceRefused':
    case 'decided':
      return concernsSafety && draft.payload.falsehood ? 'falsehood' : undefined;
    case 'revoked':
      return concernsSafety && draft.payload.ground === 'deceit' ? 'deceit' : undefined;
    case 'commitmentChecked':
      return draft.payload.outcome === 'revoke' ? 'falsePromise' : undefined;
    case 'terminated':
      return draft.payload.ground === 'falseCommitment' ? 'falsePromise' : undefined;
    default:
      return undefined;
  }
}

/** The event that says so, when one of these drafts bars the applicant. */
export const barring = (drafts: readonly Draft[], matter: MatterPlan, on: string): Draft[] =>
  drafts.flatMap((draft) => {
    const kind = kindOf(draft, matter);
    if (kind === undefined) return [];
    const { years } = rules[kind];
    const until = years === undefined ? {} : { until: daysLater(monthsLater(on, years * 12), -1) };
    return [{ kind: 'barred', payload: { kind, ...until } } as const];
  });

/** Why an applicant may not apply for this permit now. */
export function barRefusal(bars: readonly Bar[], { version }: MatterPlan): Refusal | undefined {
  const bar = bars.find(({ kind, matter }) => kind !== 'falsePromise' && matter === version.id);
  if (!bar) return undefined;
  const { kind, until = '' } = bar;
  return refusal('CASE_BARRED', '', { why: barKinds[kind], until, basis: rules[kind].basis });
}

/** Why nothing may be promised in place of a paper (不适用告知承诺). */
export function promiseRefusal(bars: readonly Bar[], handed: readonly { way: string }[]): Refusal | undefined {
  const index = handed.findIndex(({ way }) => way === 'commitment');
  return index !== -1 && bars.some(({ kind }) => kind === 'falsePromise')
    ? refusal('CASE_COMMITMENT_BARRED', `/materials/${index}/way`, { basis: rules.falsePromise.basis })
    : undefined;
}
