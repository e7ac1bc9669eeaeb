/**
 * Does a text hold what a pattern describes? One function for browser and server, so that a citizen is told the same by
 * both. All ways through the pattern are followed at once (Thompson 1968): the time grows with the length of the text times
 * the size of the pattern, whatever either of them is.
 */
import { readPattern } from './read.ts';
import type { Has, Tree } from './tree.ts';

/** Where a way through the pattern has come to. */
type State =
  | { kind: 'done' }
  | { kind: 'one'; has: Has; next: State }
  | { kind: 'edge'; holds: Extract<Tree, { kind: 'edge' }>['holds']; next: State }
  | { kind: 'ways'; ways: State[] };

/** The states of a tree, ending in `next`; repeats with a count are written out. */
function statesOf(tree: Tree, next: State): State {
  switch (tree.kind) {
    case 'one':
    case 'edge':
      return { ...tree, next };
    case 'all':
      return tree.parts.reduceRight((after, part) => statesOf(part, after), next);
    case 'any':
      return { kind: 'ways', ways: tree.ways.map((way) => statesOf(way, next)) };
    case 'repeat':
      return repeated(tree, next);
  }
}

function repeated({ part, least, most }: Extract<Tree, { kind: 'repeat' }>, next: State): State {
  let state = next;
  if (most === Infinity) {
    const again: Extract<State, { kind: 'ways' }> = { kind: 'ways', ways: [next] };
    again.ways.push(statesOf(part, again));
    state = again;
  } else {
    for (let more = least; more < most; more++) state = { kind: 'ways', ways: [next, statesOf(part, state)] };
  }
  for (let must = 0; must < least; must++) state = statesOf(part, state);
  return state;
}

/** Adds what can be reached without reading on; true when the end of the pattern is among it. */
function reach(from: State, seen: Set<State>, before: number | undefined, after: number | undefined): boolean {
  const open = [from];
  for (let state = open.pop(); state; state = open.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    if (state.kind === 'done') return true;
    if (state.kind === 'ways') open.push(...state.ways);
    else if (state.kind === 'edge' && state.holds(before, after)) open.push(state.next);
  }
  return false;
}

/**
 * Makes a pattern ready; it may match anywhere in a text, as in JSON Schema.
 * Throws on a pattern outside the dialect, which `checkPattern` tells in words.
 */
export function matcherOf(pattern: string): (text: string) => boolean {
  const tree = readPattern(pattern);
  if ('words' in tree) throw new Error(`pattern outside the dialect: ${pattern}`);
  let known: State | undefined;
  return (text) => {
    // Repeats written out take room, and many patterns never meet a text.
    const start = (known ??= statesOf(tree, { kind: 'done' }));
    let states: readonly State[] = [];
    let before: number | undefined;
    for (let at = 0; at <= text.length;) {
      const point = text.codePointAt(at);
      const seen = new Set<State>();
      for (const state of [...states, start]) if (reach(state, seen, before, point)) return true;
      if (point === undefined) return false;
      states = [...seen].flatMap((state) => (state.kind === 'one' && state.has(point) ? [state.next] : []));
      before = point;
      at += point > 0xffff ? 2 : 1;
    }
    return false;
  };
}
