/** Kleene's three-valued all, any and not. */
import type { Reading } from '../facts/slots.ts';
import type { Part } from './compiled.ts';
import type { Explanation, Truth } from './explanation.ts';

/** The first part that answers `decisive` settles it; otherwise one unknown part leaves it open. */
function settle(parts: readonly Part[], decisive: boolean): Part['test'] {
  const tests = parts.map((part) => part.test);
  return (seen: Reading) => {
    let open = false;
    for (const test of tests) {
      const truth = test(seen);
      if (truth === decisive) return decisive;
      if (truth === undefined) open = true;
    }
    return open ? undefined : !decisive;
  };
}

function settled(children: readonly Explanation[], decisive: boolean): Truth {
  let open = false;
  for (const { outcome } of children) {
    if (outcome === decisive) return decisive;
    if (outcome === undefined) open = true;
  }
  return open ? undefined : !decisive;
}

const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** `all` is settled by the first false, `any` by the first true. */
export const group = (op: 'all' | 'any', parts: readonly Part[]): Part => ({
  test: settle(parts, op === 'any'),
  explain: (seen, facts) => {
    const children = parts.map((part) => part.explain(seen, facts));
    return { op, outcome: settled(children, op === 'any'), children };
  },
});

export const negation = (part: Part): Part => ({
  test: (seen) => opposite(part.test(seen)),
  explain: (seen, facts) => {
    const child = part.explain(seen, facts);
    return { op: 'not', outcome: opposite(child.outcome), children: [child] };
  },
});

/** A named condition where it is used. */
export const reference = (name: string, title: string, part: Part): Part => ({
  test: part.test,
  explain: (seen, facts) => {
    const child = part.explain(seen, facts);
    return { op: 'condition', outcome: child.outcome, name, title, children: [child] };
  },
});
