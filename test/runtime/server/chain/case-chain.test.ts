/** The chain of a case: nothing of what happened can be changed, left out, put in or put elsewhere unnoticed. */
import fc from 'fast-check';
import type { Stage } from '../../../../engine/cases/stage.ts';
import { brokenCase, chained, type ChainedCase } from '../../../../runtime/server/chain/case-chain.ts';
import { officeAt, play, wayTo, without } from '../../../build/case.ts';

function aChainedCase(stage: Stage): ChainedCase {
  const { one, events } = play(officeAt(stage), wayTo[stage]);
  const of = { _id: 'case-1', centre: 'jianghua' };
  const state = JSON.parse(JSON.stringify(one)) as ChainedCase['state'];
  const linked = JSON.parse(JSON.stringify(chained(of, [], events))) as ChainedCase['events'];
  return { ...of, version: linked.length, state, events: linked };
}

const whole = aChainedCase('concluded');
const copy = () => structuredClone(whole) as ChainedCase & { events: ChainedCase['events'][number][] };

type Leaf = { path: (string | number)[]; value: unknown };
function leavesOf(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inside.flatMap(([name, item]) => leavesOf(item, [...path, name]));
}
function put(target: unknown, path: readonly (string | number)[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((inside, step) => (inside as Record<string, unknown>)[step], target);
  (parent as Record<string, unknown>)[path.at(-1)!] = value;
}
/** The same value with one character, digit or truth changed. */
const altered = (value: unknown, at: number): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  const place = text.length === 0 ? 0 : at % text.length;
  return `${text.slice(0, place)}${text[place] === '0' ? '1' : '0'}${text.slice(place + 1)}`;
};

describe('the chain of a case', () => {
  it('holds, at every stage a case can stand at', () => {
    for (const stage of Object.keys(wayTo) as Stage[]) {
      if (stage !== 'opining') expect(brokenCase(aChainedCase(stage))).toBeUndefined();
    }
  });

  it('shows any one character that was changed, and where', () => {
    const leaves = leavesOf(whole.events);
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), fc.nat(), (which, at) => {
        const one = copy();
        const { path, value } = leaves[which]!;
        put(one.events, path, altered(value, at));
        expect(brokenCase(one)?.at).toBe(Number(path[0]) + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('shows a state that is not what its events say', () => {
    const leaves = leavesOf(whole.state);
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), fc.nat(), (which, at) => {
        const one = copy();
        const { path, value } = leaves[which]!;
        put(one.state, path, altered(value, at));
        expect(brokenCase(one)?.why).toBe('现在的状态与记录推算的不符');
      }),
      { numRuns: 200 },
    );
  });

  it('shows an event taken away, doubled or put elsewhere', () => {
    const last = whole.events.length - 1;
    fc.assert(
      fc.property(fc.nat(last), fc.nat(last), (from, to) => {
        const away = copy();
        away.events.splice(from, 1);
        expect(brokenCase(away)).toBeDefined();
        const twice = copy();
        twice.events.splice(to, 0, structuredClone(twice.events[from]!));
        expect(brokenCase(twice)).toBeDefined();
        fc.pre(from !== to);
        const elsewhere = copy();
        elsewhere.events.splice(to, 0, ...elsewhere.events.splice(from, 1));
        expect(brokenCase(elsewhere)?.at).toBe(Math.min(from, to) + 1);
      }),
    );
  });

  it('is not that of another case or another county', () => {
    expect(brokenCase({ ...whole, _id: 'case-2' })?.at).toBe(1);
    expect(brokenCase({ ...whole, centre: 'ceshi' })?.at).toBe(1);
  });

  it('holds after personal data were erased, and then still shows a change', () => {
    const one = copy();
    const erased = { on: '2036-01-05', under: '个人信息保护法第四十七条' };
    one.events[0] = { ...without(one.events[0]!, 'salt'), payload: {}, erased } as never;
    expect(brokenCase(one)).toBeUndefined();
    put(one.events, [0, 'by', 'name'], '别人');
    expect(brokenCase(one)).toEqual({ at: 1, why: '与前一环不相接' });
  });

  it('does not take a payload without salt for one that was erased', () => {
    const one = copy();
    one.events[2] = { ...without(one.events[2]!, 'salt'), payload: {} } as never;
    expect(brokenCase(one)?.at).toBe(3);
  });
});
