/** What the register of seals is asked. */
import type { Repositories } from '../../runtime/server/repositories.ts';
import type { SealDocument } from '../../runtime/server/store/seal-repository.ts';

type Question = readonly [what: string, ask: (store: Repositories) => Promise<unknown>];

const id = 'd'.repeat(24);
const cursorOf = (...values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

export const aSeal: SealDocument = {
  ...{ _id: id, centre: 'a', unit: 'u1', code: '1', serves: ['u1'], keepers: ['p'], revision: 1, keys: ['k'] },
  seal: {
    ...{ id: 's1', code: '1', name: '章', kind: 'approval', unit: 'u1' },
    ...{ keepers: ['p'], provider: 'paper', state: 'inUse' },
  },
};

export const sealLists: readonly Question[] = [
  ['the seals of a centre', ({ seals }) => seals.page('a', 50)],
  ['their next page', ({ seals }) => seals.page('a', 50, cursorOf('u1', '1'))],
  ['the register of use of a centre', ({ seals }) => seals.uses('a', { limit: 50 })],
  ['its next page', ({ seals }) => seals.uses('a', { limit: 50, cursor: cursorOf('2026-11-18T02:00:00.000Z', id) })],
  ['the register of a unit', ({ seals }) => seals.uses('a', { unit: 'u1', limit: 50 })],
  ['the register of a seal', ({ seals }) => seals.uses('a', { seal: 's1', limit: 50 })],
];

export const sealQueries: readonly Question[] = [
  ['the seals papers may carry', ({ seals }) => seals.serving('a', ['u1'])],
  ['seals somebody keeps', ({ seals }) => seals.keptBy('a', ['p'])],
  ['every seal of a unit', ({ seals }) => seals.ofUnit('a', 'u1')],
  ['a seal', ({ seals }) => seals.byId('a', id)],
  ['a seal by its code', ({ seals }) => seals.byCode('a', '1')],
  ['a seal by its submission', ({ seals }) => seals.byKey('a', 'p1:k1')],
  ['changing a seal', ({ seals }) => seals.change({ ...aSeal, revision: 7 }, aSeal.seal, undefined, 'p1:k2')],
];
