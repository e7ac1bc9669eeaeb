/** The chain of a case: its events, each linked to the one before. */
import { apply, canonical, type Case, type CaseEvent } from '../../../engine/index.ts';
import { broken, type Erased, link, type Link } from './link.ts';

export type ChainedEvent = CaseEvent & Link & { erased?: Erased };

export interface ChainedCase {
  _id: string;
  centre: string;
  version: number;
  state: Case;
  events: readonly ChainedEvent[];
}

/** Where a chain breaks: the place in it, from 1, and why. */
export interface Break {
  at: number;
  why: string;
}

const stampOf = (of: { _id: string; centre: string }, at: number, { kind, at: instant, on, by }: CaseEvent) => ({
  centre: of.centre,
  case: of._id,
  at,
  kind,
  instant,
  on,
  by,
});

/** Links new events to those that happened before. */
export function chained(
  of: { _id: string; centre: string },
  before: readonly ChainedEvent[],
  events: readonly CaseEvent[],
): ChainedEvent[] {
  let last = before.at(-1)?.chain ?? '';
  return events.map((event, index) => {
    const linked = link(last, stampOf(of, before.length + index + 1, event), event.payload);
    last = linked.chain;
    return { ...event, ...linked };
  });
}

/** The first link that does not hold; `undefined` when the case is whole and its state is what its events say. */
export function brokenCase(one: ChainedCase): Break | undefined {
  let last = '';
  for (const [index, event] of one.events.entries()) {
    const at = index + 1;
    const why = event.salt === undefined && event.erased === undefined ? '没有盐值，也没有删除说明' : undefined;
    const found = why ?? broken(last, event, stampOf(one, at, event), event.payload);
    if (found !== undefined) return { at, why: found };
    last = event.chain;
  }
  const length = one.events.length;
  if (one.version !== length) return { at: length, why: `应当有 ${one.version} 条记录，现有 ${length} 条` };
  if (one.events.some(({ erased }) => erased)) return undefined;
  return canonical(stateOf(one.events)) === canonical(one.state)
    ? undefined
    : { at: length, why: '现在的状态与记录推算的不符' };
}

const stateOf = (events: readonly ChainedEvent[]) =>
  events.reduce<Case | undefined>((state, event) => apply(state, event), undefined);
