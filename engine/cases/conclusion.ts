import type { Centre } from '../schema/centre.ts';
import type { Draft } from './acts/act.ts';

type Point = Centre['rules']['concludeOn'];

/** Whether this event ends the handling (办结点), as places see it: one of a case does, or its arrival by post. */
const ends: Readonly<Record<Point, (draft: Draft) => boolean>> = {
  decision: ({ kind }) => kind === 'decided' || kind === 'acceptanceRefused',
  production: (draft) =>
    draft.kind === 'produced' ||
    draft.kind === 'acceptanceRefused' ||
    (draft.kind === 'decided' && draft.payload.resultName === undefined),
  delivery: (draft) => draft.kind === 'delivered' && draft.payload.way === 'pickUp',
};

/** The event that says so, when one of these reaches the point. */
export const conclusion = (drafts: readonly Draft[], point: Point): Draft[] =>
  drafts.some(ends[point]) ? [{ kind: 'concluded', payload: {} }] : [];
