import { announcedUntil } from '../announcement.ts';
import type { CommandOf } from '../command.ts';
import type { Payloads } from '../event.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Deliver = CommandOf<'deliver'>;
type Way = Deliver['way'];

const isBlank = (words: string | undefined): boolean => words === undefined || words.trim() === '';

/** What each way needs to be one. */
const needs: Readonly<Record<Way, (command: Deliver) => Refusal | undefined>> = {
  pickUp: ({ identityChecked }) => (identityChecked ? undefined : refusal('CASE_IDENTITY', '/identityChecked')),
  mail: ({ trackingNumber }) => (trackingNumber ? undefined : refusal('CASE_TRACKING', '/trackingNumber')),
  electronic: ({ consented, sentTo }) => {
    if (!consented) return refusal('CASE_SERVED_CONSENT', '/consented');
    return isBlank(sentTo) ? refusal('CASE_SERVED_ADDRESS', '/sentTo') : undefined;
  },
  left: ({ refused, place, witnesses = [] }) => {
    if (isBlank(refused)) return refusal('CASE_SERVED_REFUSED', '/refused');
    if (isBlank(place)) return refusal('CASE_SERVED_PLACE', '/place');
    return witnesses.length === 0 ? refusal('CASE_SERVED_WITNESS', '/witnesses') : undefined;
  },
  announced: ({ tried = [], place }) => {
    if (tried.length === 0) return refusal('CASE_SERVED_LAST', '/tried');
    return isBlank(place) ? refusal('CASE_SERVED_PLACE', '/place') : undefined;
  },
};

/** Members of the command that belong to each way; what was filled in for another is not kept. */
const kept: Readonly<Record<Way, readonly (keyof Deliver & keyof Payloads['delivered'])[]>> = {
  pickUp: ['relation'],
  mail: ['trackingNumber'],
  electronic: ['sentTo'],
  left: ['refused', 'place', 'witnesses'],
  announced: ['tried', 'place'],
};

/** Serves the result, or begins to, within the days of 行政许可法 第四十四条. */
export const deliver: Act<'deliver'> = (command, asked) => {
  const { way, receiver } = command;
  const problem = needs[way](command);
  if (problem) return problem;
  const own = Object.fromEntries(
    kept[way].flatMap((name) => (command[name] === undefined ? [] : [[name, command[name]]])),
  );
  const until = way === 'announced' ? { until: announcedUntil(asked.today, asked) } : {};
  return [{ kind: 'delivered', payload: { way, receiver, ...own, ...until } }];
};
