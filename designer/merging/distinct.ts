import { idMaker } from '../edits/new-id.ts';
import type { Sides } from './apart.ts';
import { same } from './three-way.ts';

/** An id as the designer makes it: what the thing is, and a number. */
const made = /^[a-z][A-Za-z]*\d+$/;

/** Things with a made id, by it, wherever in the content they are but in the lists named. */
function madeIn(value: unknown, written: ReadonlySet<string>, found = new Map<string, unknown>()) {
  if (typeof value !== 'object' || value === null) return found;
  const { id, value: option } = value as { id?: unknown; value?: unknown };
  for (const one of [id, option]) if (typeof one === 'string' && made.test(one)) found.set(one, value);
  for (const [name, inner] of Object.entries(value)) if (!written.has(name)) madeIn(inner, written, found);
  return found;
}

/**
 * My content with other ids for what I made under an id that somebody else gave to a thing of theirs meanwhile. A made
 * id is mentioned nowhere before its thing is there, so every mention of it is of that thing.
 * @param written lists whose ids people write: one id on both sides is one thing
 */
export function distinct<C extends object>({ base, mine, theirs }: Sides<C>, written: ReadonlySet<string>): C {
  const before = madeIn(base, written);
  const others = madeIn(theirs, written);
  const alike = [...madeIn(mine, written)].filter(
    ([id, thing]) => !before.has(id) && others.has(id) && !same(thing, others.get(id)),
  );
  if (alike.length === 0) return mine;
  const newId = idMaker({ base, mine, theirs });
  let text = JSON.stringify(mine);
  for (const [id] of alike) {
    const to = newId(id.replace(/\d+$/, ''));
    text = text.replace(new RegExp(`(?<![A-Za-z0-9])${id}(?![A-Za-z0-9])`, 'g'), to);
  }
  return JSON.parse(text) as C;
}
