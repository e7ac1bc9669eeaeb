/** What a form library made of a value, taken back into it: only properties the panel shows, and only real changes. */
import type { Path } from '../edits/path.ts';

type Rows = Readonly<Record<string, unknown>>;

const isRows = (value: unknown): value is Rows => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without properties that hold nothing, all the way down. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(item) ?? '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, clean(inner)]),
  );
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export interface Taken {
  value: Rows;
  /** Names of the properties that changed. */
  changed: readonly string[];
}

/** Places of properties that `old` has and `value` has no more; lists are not looked into. */
export function vanished(old: unknown, value: unknown, path: Path = []): Path[] {
  if (!isRows(old) || !isRows(value)) return [];
  return Object.entries(old).flatMap(([name, inner]) =>
    value[name] === undefined ? [[...path, name]] : vanished(inner, value[name], [...path, name]),
  );
}

/** `names`: the properties the panel shows; all others stay as they are. */
export function take(old: Rows, typed: Rows, names: readonly string[]): Taken {
  const changed = names.filter((name) => !same(clean(typed[name]), old[name]));
  const kept = Object.entries(old).filter(([name]) => !changed.includes(name) || typed[name] !== undefined);
  const value = Object.fromEntries(kept);
  for (const name of changed) if (typed[name] !== undefined) value[name] = clean(typed[name]);
  return { value, changed };
}
