/**
 * Entries of the register of blanks: what came in, what was passed on, what was spoiled or lost before it was used. The
 * audit entry is written first; an entry concerns all the numbers it names or none, and counts once however often it is sent.
 */
import { numbersIn, type BlankKind } from '../../../engine/index.ts';
import type { BlankEndBody, BlankMoveBody, BlankReceiptBody, BlankEntryShape } from '../../api/index.ts';
import { centreOf } from '../centre/centre-of.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { Stretch } from '../store/blank-repository.ts';
import { holdersFor, mayKeep, reachOf } from './reach.ts';

const whyNoRange = {
  form: '起号和止号除末尾数字外应当相同，数字的位数也应当相同',
  order: '止号不能小于起号',
  many: '一次最多登记 2000 份',
} as const;

type Act = 'receiveBlanks' | 'passBlanksOn' | 'endBlanks';

interface Entry {
  kind: BlankKind;
  numbers: readonly string[];
  /** Of the submission, so that it counts once. */
  entry: string;
}

/** The kind is one the caller has to do with, and the numbers make a range. */
function entryOf(office: Office, caller: StaffCaller, body: { kind: string; from: string; to: string }, key: string) {
  const kind = centreOf(office, caller).blanks.kinds.find(({ id }) => id === body.kind);
  if (!kind || !mayKeep(caller, kind)) throw new Refusal('NOT_FOUND', { pointer: '/kind' });
  const range = numbersIn(body.from, body.to);
  if (!range.ok) throw new Refusal('BLANK_RANGE', { pointer: '/to', facts: { words: whyNoRange[range.why] } });
  return { kind, numbers: range.numbers, entry: `${caller.id}:${key}` };
}

/** Does what an entry asks for, unless it was sent before: then it answers as it did. */
async function once(
  office: Office,
  caller: StaffCaller,
  body: { kind: string; from: string; to: string },
  key: string,
  work: (asked: Entry) => Promise<number>,
): Promise<BlankEntryShape> {
  const asked = entryOf(office, caller, body, key);
  const count = await office.store.blanks.byEntry(caller.centre, asked.entry);
  return { count: count > 0 ? count : await work(asked) };
}

function checkHolder(office: Office, caller: StaffCaller, kind: BlankKind, holder: string): void {
  const known = holdersFor(centreOf(office, caller), kind).some(({ id }) => id === holder);
  if (!known) throw new Refusal('BLANK_HOLDER', { pointer: '/holder' });
}

export const receiveBlanks = (office: Office, caller: StaffCaller, body: BlankReceiptBody, key: string) =>
  once(office, caller, body, key, async ({ kind, numbers, entry }) => {
    const { store, clock } = office;
    checkHolder(office, caller, kind, body.holder);
    const stretch = { kind: kind.id, numbers };
    const known = await store.blanks.firstKnown(caller.centre, stretch);
    const taken = (number: string) => new Refusal('BLANK_KNOWN', { pointer: '/from', facts: { number } });
    if (known) throw taken(known.number);
    await record(office, caller, 'receiveBlanks', kind, body, { holder: body.holder, note: body.note ?? '' });
    const at = clock.now();
    const shared = { kind: kind.id, unit: kind.unit, holder: body.holder, at, by: caller.name, entry };
    const added = await store.blanks.receive(
      caller.centre,
      numbers.map((number) => ({ ...shared, number })),
    );
    if (!added) throw taken((await store.blanks.firstKnown(caller.centre, stretch))?.number ?? body.from);
    return numbers.length;
  });

/** All of them have to be there, in hands the caller answers for. */
async function stretchOf(office: Office, caller: StaffCaller, { kind, numbers }: Entry): Promise<Stretch> {
  const holders = reachOf(caller, kind);
  const stretch = { kind: kind.id, numbers, ...(holders === undefined ? {} : { holders }) };
  const found = await office.store.blanks.inStock(caller.centre, stretch);
  if (found === numbers.length) return stretch;
  throw new Refusal('BLANK_STRETCH', { pointer: '/from', facts: { count: numbers.length, found } });
}

export const passBlanksOn = (office: Office, caller: StaffCaller, body: BlankMoveBody, key: string) =>
  once(office, caller, body, key, async (asked) => {
    const { kind, entry } = asked;
    checkHolder(office, caller, kind, body.holder);
    const stretch = await stretchOf(office, caller, asked);
    await record(office, caller, 'passBlanksOn', kind, body, { holder: body.holder });
    const told = { at: office.clock.now(), by: caller.name, entry };
    return office.store.blanks.passOn(caller.centre, stretch, body.holder, told);
  });

export const endBlanks = (office: Office, caller: StaffCaller, body: BlankEndBody, key: string) =>
  once(office, caller, body, key, async (asked) => {
    const { kind, entry } = asked;
    const stretch = await stretchOf(office, caller, asked);
    const { state, reason } = body;
    await record(office, caller, 'endBlanks', kind, body, { state, reason });
    const told = { at: office.clock.now(), by: caller.name, entry, reason };
    return office.store.blanks.end(caller.centre, stretch, state, told);
  });

const record = (
  { store, clock }: Office,
  caller: StaffCaller,
  act: Act,
  { name }: BlankKind,
  { from, to }: { from: string; to: string },
  detail: Readonly<Record<string, string>>,
) =>
  store.audit.write({
    ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, outcome: 'done' },
    object: name,
    detail: { from, to, ...detail },
  });
