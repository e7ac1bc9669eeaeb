import type { Centre } from '../schema/centre.ts';
import type { Draft } from './acts/act.ts';
import type { servedWays } from './delivery-shapes.ts';

type Point = Centre['rules']['concludeOn'];

/** Nothing was accepted, so that nothing will be decided or made. */
const turnsAway = ({ kind }: Draft): boolean => kind === 'acceptanceRefused' || kind === 'notRequiredTold';

/** Served in the same moment; the post and a public notice take their time. */
const atOnce: readonly string[] = ['pickUp', 'electronic', 'left'] satisfies (keyof typeof servedWays)[];

/** Whether this event ends the handling (办结点), as places see it: one of a case does, or its arrival by post. */
const ends: Readonly<Record<Point, (draft: Draft) => boolean>> = {
  decision: (draft) => draft.kind === 'decided' || turnsAway(draft),
  production: (draft) =>
    draft.kind === 'produced' ||
    turnsAway(draft) ||
    (draft.kind === 'decided' && (draft.payload.resultName === undefined || draft.payload.upper !== undefined)),
  delivery: (draft) => draft.kind === 'delivered' && atOnce.includes(draft.payload.way),
};

/** The event that says so, when one of these reaches the point. */
export const conclusion = (drafts: readonly Draft[], point: Point): Draft[] =>
  drafts.some(ends[point]) ? [{ kind: 'concluded', payload: {} }] : [];
