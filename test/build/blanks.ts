/** What the register of blanks and that of the printers are asked. */
import type { Repositories } from '../../runtime/server/repositories.ts';

type Question = readonly [what: string, ask: (store: Repositories) => Promise<unknown>];

const at = new Date('2026-11-18T02:00:00.000Z');
const id = 'b'.repeat(24);
const kind = 'licence';
const blank = { kind, unit: 'u1', number: '7', at, by: '甲', case: id } as const;
const stretch = { kind, numbers: ['1', '2'], holders: ['p'] };
const told = { at, by: '甲', entry: 'p:k' };
const holder = { case: id, command: 'k', attempt: 't' };
const cursor = Buffer.from(JSON.stringify(['3'])).toString('base64url');

export const blankLists: readonly Question[] = [
  ['the blanks of a kind', ({ blanks }) => blanks.page('a', { kind, limit: 50 })],
  ['their next page', ({ blanks }) => blanks.page('a', { kind, limit: 50, cursor })],
  ['those of one state', ({ blanks }) => blanks.page('a', { kind, state: 'spoiled', limit: 50 })],
  ['their next page', ({ blanks }) => blanks.page('a', { kind, state: 'spoiled', limit: 50, cursor })],
  ['the next blank in somebody’s hands', ({ blanks }) => blanks.next('a', kind, 'p')],
  ['blanks held for long', ({ blanks }) => blanks.orphans(at, 100)],
  ['the printers of a hall', ({ printers }) => printers.all('a')],
];

export const blankQueries: readonly Question[] = [
  ['what an entry brought', ({ blanks }) => blanks.byEntry('a', 'p:k')],
  ['whether a number is there', ({ blanks }) => blanks.firstKnown('a', stretch)],
  ['holding a blank', ({ blanks }) => blanks.hold('a', { kind, number: '1', holders: ['p'] }, holder, at)],
  ['giving it back', ({ blanks }) => blanks.release('a', holder)],
  ['a blank that was spoiled under a paper', ({ blanks }) => blanks.spoiled('a', blank, '打印错位')],
  [
    'blanks of papers that were replaced',
    ({ blanks }) => blanks.superseded('a', [id], { at, by: '甲', reason: '补证' }),
  ],
  ['how many of a stretch are in stock', ({ blanks }) => blanks.inStock('a', stretch)],
  ['passing a stretch on', ({ blanks }) => blanks.passOn('a', stretch, 'q', told)],
  ['a stretch that was lost', ({ blanks }) => blanks.end('a', stretch, 'lost', { ...told, reason: '遗失' })],
  ['who has blanks of a kind', ({ blanks }) => blanks.holdersOf('a', kind)],
  ['how many somebody has', ({ blanks }) => blanks.count('a', kind, 'p', 'stock')],
  ['a printer', ({ printers }) => printers.byId('a', id)],
  ['correcting a printer', ({ printers }) => printers.correct('a', id, { right: 1, down: 0, at, by: '甲' })],
];
