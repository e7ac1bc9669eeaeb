import type { Bundle } from '../../engine/index.ts';
import { idMaker } from '../edits/new-id.ts';
import type { Bundles } from './merge.ts';
import { same } from './three-way.ts';

/** An id as the designer makes it: what the thing is, and a number. */
const made = /^[a-z][A-Za-z]*\d+$/;

/** Things with a made id, by it, wherever in the bundle they are. */
function madeIn(value: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return found;
  const { id, value: option } = value as { id?: unknown; value?: unknown };
  for (const one of [id, option]) if (typeof one === 'string' && made.test(one)) found.set(one, value);
  for (const inner of Object.values(value)) madeIn(inner, found);
  return found;
}

/**
 * My bundle with other ids for what I made under an id that somebody else gave to a thing of theirs meanwhile. A made
 * id is mentioned nowhere before its thing is there, so every mention of it is of that thing.
 */
export function distinct({ base, mine, theirs }: Bundles): Bundle {
  const before = madeIn(base);
  const others = madeIn(theirs);
  const alike = [...madeIn(mine)].filter(
    ([id, thing]) => !before.has(id) && others.has(id) && !same(thing, others.get(id)),
  );
  if (alike.length === 0) return mine;
  const newId = idMaker({ base, mine, theirs });
  let text = JSON.stringify(mine);
  for (const [id] of alike) {
    const to = newId(id.replace(/\d+$/, ''));
    text = text.replace(new RegExp(`(?<![A-Za-z0-9])${id}(?![A-Za-z0-9])`, 'g'), to);
  }
  return JSON.parse(text) as Bundle;
}
