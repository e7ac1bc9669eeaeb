/** What the registers of a county are asked: licences, bars, decisions made public, the line for a limited quantity. */
import type { LicenceVersion } from '../../engine/index.ts';
import type { EarlierDocument } from '../../runtime/server/store/earlier-repository.ts';
import type { Repositories } from '../../runtime/server/repositories.ts';
import type { DecisionDocument } from '../../runtime/server/store/decision-repository.ts';

type Question = readonly [what: string, ask: (store: Repositories) => Promise<unknown>];

const id = 'e'.repeat(24);
const cursorOf = (...values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
const unit = { centre: 'a', kind: 'staff', units: ['u1', 'u2'], windows: ['w1'], everything: false } as const;
const whole = { centre: 'a', kind: 'staff', units: [], windows: [], everything: true } as const;
const keys = { places: ['*', 'u1'], search: ['1号', 'd1'], name: '演示甲' };
const holder = { case: 'c1', command: 'k1', attempt: 't1' };

const licence: LicenceVersion = {
  ...{ act: 'issue', name: '许可证', number: '1号', validFrom: '2026-01-01', validTo: '2026-12-31' },
  case: { id, number: '1', matter: 'm', matterName: '许可' },
  ...{ event: 1, at: '2026-11-18T02:00:00.000Z', on: '2026-11-18' },
  holder: { kind: 'organisation', name: '演示甲', digest: 'd1' },
};
const decision: DecisionDocument = {
  ...{ _id: id, centre: 'a', on: '2026-11-18', matter: 'm', matterName: '许可', unit: 'u1', holder: '演示甲' },
  ...{ search: ['1号'], name: '演示甲', version: 1 },
};

const entry: EarlierDocument = {
  ...{
    _id: id,
    centre: 'a',
    unit: 'u1',
    places: ['*', 'u1'],
    matter: 'm',
    matterName: '许可',
    licence: 'l',
    name: '证',
  },
  ...{ state: 'entering', by: 'p1', byName: '甲', at: new Date('2026-11-18T02:00:00.000Z'), count: 0, entered: 0 },
  ...{ numbers: ['m:1号'], lines: [], submissions: ['p1:k1'], revision: 1 },
};
const answer = { by: 'p2', name: '乙', at: entry.at };

/** One of each, so that the store knows which fields hold lists. */
export async function fillRegisters({ licences, decisions, earlier }: Repositories): Promise<void> {
  await earlier.add(entry);
  await licences.enter('a', id, licence, keys);
  await decisions.publish(decision);
}

export const registerLists: readonly Question[] = [
  ['the licences of a unit', ({ licences }) => licences.list(unit, { limit: 20 })],
  ['their next page', ({ licences }) => licences.list(unit, { limit: 20, cursor: cursorOf(id) })],
  ['those that run out', ({ licences }) => licences.list(unit, { limit: 20, runsOutFrom: '2026-11-18' })],
  [
    'their next page',
    ({ licences }) => licences.list(unit, { limit: 20, runsOutFrom: '2026-11-18', cursor: cursorOf('2026-12-01', id) }),
  ],
  ['those that ran out', ({ licences }) => licences.list(unit, { limit: 20, ranOutUntil: '2026-11-17' })],
  [
    'their next page',
    ({ licences }) => licences.list(unit, { limit: 20, ranOutUntil: '2026-11-17', cursor: cursorOf('2026-10-01', id) }),
  ],
  ['those of a holder by name', ({ licences }) => licences.list(unit, { limit: 20, name: '演' })],
  ['their next page', ({ licences }) => licences.list(unit, { limit: 20, name: '演', cursor: cursorOf('演示甲', id) })],
  ['those of a number or a digest', ({ licences }) => licences.list(unit, { limit: 20, found: ['1号', 'd1'] })],
  ['every licence of a centre', ({ licences }) => licences.list(whole, { limit: 20 })],
  ['a licence by its number', ({ licences }) => licences.byNumber('a', 'm', '1号')],
  ['earlier licences a unit entered', ({ earlier }) => earlier.page(unit, { limit: 20 })],
  ['their next page', ({ earlier }) => earlier.page(unit, { limit: 20, cursor: cursorOf(id) })],
  ['those that wait for consent', ({ earlier }) => earlier.page(unit, { limit: 20, state: 'waiting' })],
  ['their next page', ({ earlier }) => earlier.page(unit, { limit: 20, state: 'waiting', cursor: cursorOf(id) })],
  ['those of a centre', ({ earlier }) => earlier.page(whole, { limit: 20 })],
  ['those that are being taken over', ({ earlier }) => earlier.entering(5)],
  ['decisions made public', ({ decisions }) => decisions.page('a', { limit: 20 })],
  ['their next page', ({ decisions }) => decisions.page('a', { limit: 20, cursor: cursorOf('2026-11-18', id) })],
  ['those with a number', ({ decisions }) => decisions.page('a', { limit: 20, found: '1号' })],
  ['those of an organisation', ({ decisions }) => decisions.page('a', { limit: 20, name: '演' })],
  [
    'their next page',
    ({ decisions }) => decisions.page('a', { limit: 20, name: '演', cursor: cursorOf('演示甲', id) }),
  ],
];

export const registerQueries: readonly Question[] = [
  ['a licence by its id', ({ licences }) => licences.byId({ centre: 'a', kind: 'system' }, id)],
  ['an act on a licence', ({ licences }) => licences.enter('a', id, { ...licence, event: 2 }, keys)],
  ['which numbers the register has', ({ licences }) => licences.known('a', 'm', ['1号', '2号'])],
  ['which numbers wait for consent', ({ earlier }) => earlier.waiting('a', ['m:1号', 'm:2号'])],
  ['an entry of earlier licences', ({ earlier }) => earlier.byId(unit, id)],
  ['one by its submission', ({ earlier }) => earlier.bySubmission('a', 'p1:k1')],
  ['one that is answered', ({ earlier }) => earlier.answer({ ...entry, revision: 9 }, 'returned', answer)],
  ['one that is put right', ({ earlier }) => earlier.correct({ ...entry, revision: 9 }, entry, 'p1:k2')],
  ['one that is given up', ({ earlier }) => earlier.withdraw({ ...entry, revision: 9 }, answer)],
  ['how far one has come', ({ earlier }) => earlier.progress(entry, 0)],
  ['one that is in the register', ({ earlier }) => earlier.finish({ ...entry, centre: 'b' })],
  ['a decision made public', ({ decisions }) => decisions.publish(decision)],
  ['what stands against an applicant', ({ bars }) => bars.against('a', ['d1'], '2026-11-18')],
  [
    'lifting what stands against an applicant',
    ({ bars }) =>
      bars.lift('a', `${id}:9`, {
        ...{ on: '2026-11-18', by: '演示乙', ground: 'repaired', authority: '发展和改革局', number: '1号' },
      }),
  ],
  ['a paper by its code', ({ papers }) => papers.byCode('a', 'code')],
  [
    'who waits before a case for a limited quantity',
    ({ cases }) => cases.aheadOf('a', id, { ledger: 'timber', order: '2026-11-18 2', amount: 10 }),
  ],
  [
    'whether a command holds something already',
    ({ reservations }) => reservations.holds('a', 'quota:timber:2026', holder),
  ],
];
