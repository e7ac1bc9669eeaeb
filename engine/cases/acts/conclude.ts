import type { Act } from './act.ts';

/** What the post carried has arrived. */
export const conclude: Act<'conclude'> = ({ note }) => [
  { kind: 'concluded', payload: note === undefined ? {} : { note } },
];
