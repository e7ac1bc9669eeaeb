/** Every way the store is asked about drafts of matters. */
import type { Repositories } from '../../runtime/server/repositories.ts';

type Question = readonly [what: string, ask: (store: Repositories) => Promise<unknown>];

const now = new Date('2026-11-18T02:00:00.000Z');

export const draftQueries: readonly Question[] = [
  ['a draft of a matter', ({ matterDrafts }) => matterDrafts.read('a', 'm')],
  ['what a draft would change', ({ replays }) => replays.of('a', 'm')],
  ['how far a comparison is', ({ replays }) => replays.tell('a', 'm', 'r', { seenAt: now })],
  ['cancelling a comparison', ({ replays }) => replays.cancel('a', 'm', now)],
  ['the lock of a draft', ({ matterDrafts }) => matterDrafts.revision('a', 'm')],
  [
    'telling that somebody edits',
    ({ presences }) => presences.tell('a', { matter: 'm', account: 'p', name: 'n' }, now),
  ],
  ['that they left', ({ presences }) => presences.leave('a', 'm', 'p')],
  ['who edits a draft', ({ presences }) => presences.at('a', 'm', now)],
  ['who edits in a centre', ({ presences }) => presences.list('a', now)],
  ['drafts of matters', ({ matterDrafts }) => matterDrafts.list('a')],
];
