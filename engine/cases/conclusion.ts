import type { Centre } from '../schema/centre.ts';
import type { Draft } from './acts/act.ts';

type Point = Centre['rules']['concludeOn'];

/** Nothing was accepted, so that nothing will be decided or made. */
const turnsAway = ({ kind }: Draft): boolean => kind === 'acceptanceRefused' || kind === 'notRequiredTold';

/** Whether this event ends the handling (办结点), as places see it: one of a case does, or its arrival by post. */
const ends: Readonly<Record<Point, (draft: Draft) => boolean>> = {
  decision: (draft) => draft.kind === 'decided' || turnsAway(draft),
  production: (draft) =>
    draft.kind === 'produced' ||
    turnsAway(draft) ||
    (draft.kind === 'decided' && (draft.payload.resultName === undefined || draft.payload.upper !== undefined)),
  delivery: (draft) => draft.kind === 'delivered' && draft.payload.way === 'pickUp',
};

/** The event that says so, when one of these reaches the point. */
export const conclusion = (drafts: readonly Draft[], point: Point): Draft[] =>
  drafts.some(ends[point]) ? [{ kind: 'concluded', payload: {} }] : [];
