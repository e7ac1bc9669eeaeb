/** The case after it went elsewhere: to another window or unit, to the authority above, into another system. */
import type { Change } from './apply.ts';
import type { StepRecord } from './case.ts';

type AwayEvent = 'transferred' | 'forwardedUp' | 'upperAnswered' | 'acceptedElsewhere';

export const elsewhereChanges: { [K in AwayEvent]: Change<K> } = {
  transferred: ({ steps, transfers = [] }, { at, by, payload }) => {
    const { steps: along = [], ...record } = payload;
    const passed = { transfers: [...transfers, { ...record, at, by }] };
    if (record.to === 'window') return { ...passed, window: record.place };
    const moved = (step: StepRecord) => (along.includes(step.id) ? { ...step, unit: record.place } : step);
    return { ...passed, steps: steps.map(moved) };
  },
  forwardedUp: ({ forwards = [] }, { at, on, by, payload }) => ({
    stage: 'forwarded',
    forwards: [...forwards, { ...payload, at, on, by }],
  }),
  upperAnswered: ({ forwards = [] }, { at, on, by, payload: { answer } }) => ({
    stage: 'deciding',
    forwards: forwards.map((one) => (one.answer ? one : { ...one, answer: { ...answer, at, on, by } })),
  }),
  acceptedElsewhere: (_, { at, on, by, payload: { system, authority, number, acceptedOn } }) => ({
    stage: 'elsewhere',
    acceptedAt: at,
    acceptedOn,
    acceptedBy: by,
    elsewhere: { system, authority, number, acceptedOn, at, on, by },
  }),
};
