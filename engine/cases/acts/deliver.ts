import type { CommandOf } from '../command.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Deliver = CommandOf<'deliver'>;

const needs: Readonly<Record<Deliver['way'], (command: Deliver) => Refusal | undefined>> = {
  pickUp: ({ identityChecked }) => (identityChecked ? undefined : refusal('CASE_IDENTITY', '/identityChecked')),
  mail: ({ trackingNumber }) => (trackingNumber ? undefined : refusal('CASE_TRACKING', '/trackingNumber')),
};

/** Hands out, or gives to the post, within the days of 行政许可法 第四十四条. */
export const deliver: Act<'deliver'> = (command) => {
  const problem = needs[command.way](command);
  if (problem) return problem;
  const { way, receiver, relation, trackingNumber } = command;
  return [
    {
      kind: 'delivered',
      payload: {
        way,
        receiver,
        ...(relation === undefined ? {} : { relation }),
        ...(trackingNumber === undefined ? {} : { trackingNumber }),
      },
    },
  ];
};
