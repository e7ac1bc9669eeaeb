/** The case after somebody keeps out of it, or was asked to. */
import type { Change } from './apply.ts';

type RecusalEvent = 'recused' | 'recusalRequested' | 'recusalAnswered';

export const recusalChanges: { [K in RecusalEvent]: Change<K> } = {
  recused: ({ recusals = [] }, { on, by, payload }) => ({ recusals: [...recusals, { on, by, ...payload }] }),
  recusalRequested: ({ recusalRequests = [] }, { at, on, by, payload }) => ({
    recusalRequests: [...recusalRequests, { ...payload, at, on, by }],
  }),
  recusalAnswered: ({ recusalRequests = [] }, { at, on, by, payload: { officer, outcome, reason } }) => ({
    recusalRequests: recusalRequests.map((one) =>
      one.officer.id === officer.id && !one.answer ? { ...one, answer: { at, on, by, outcome, reason } } : one,
    ),
  }),
};
