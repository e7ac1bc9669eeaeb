/** A bundle with something done to it that no editor would do: for seeing that whatever comes in is only told of. */
import fc from 'fast-check';

export type Files = Readonly<Record<string, string>>;
type Step = string | number;

/** Values that have broken programs before. */
const strange: readonly unknown[] = [
  ...[null, true, false, '', ' ', 0, -1, 0.1, 1e308, -1e308, 2 ** 53, 5e-324, 400, 1e21],
  ...['\ud800', '\udc00x', '\u0000', '\u202e', '𠮷', '江'.repeat(5000), '{{', '{{{x}}}', '{{#each a}}', '<p>', '</p>'],
  ...['__proto__', 'constructor', 'toString', 'answers.__proto__', '$async', '(a+)+$', '[', '9999-99-99', '/0/0'],
  ...[[], {}, [[]], [null], { $ref: '#' }, { $async: true }, { fact: 'answers.x' }, { all: [] }, { condition: 'x' }],
];
const keys = [
  '__proto__',
  'constructor',
  'toString',
  '$async',
  '$ref',
  'when',
  'id',
  'kind',
  'x',
  '',
  '\ud800',
] as const;

interface Change {
  kind: keyof typeof changes;
  file: number;
  /** Which of all places in the file, and a second one. */
  place: number;
  other: number;
  value: unknown;
  key: string;
}
interface Spot {
  holder: Record<Step, unknown>;
  step: Step;
}

function* spotsIn(value: unknown): Generator<Spot> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<Step, unknown>;
  for (const step of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    yield { holder, step };
    yield* spotsIn(holder[step]);
  }
}
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** Sets even `__proto__` as a key of its own, as `JSON.parse` does. */
const own = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });

const nested = (value: unknown, depth: number): unknown => (depth === 0 ? value : nested([value], depth - 1));

/** What is done at a spot; values of other spots keep a bundle more plausible than made-up ones. */
const changes = {
  remove: ({ holder, step }: Spot) => {
    if (Array.isArray(holder)) holder.splice(Number(step), 1);
    else Reflect.deleteProperty(holder, step);
  },
  replace: ({ holder, step }: Spot, { value }: Change) => void (holder[step] = value),
  duplicate: ({ holder, step }: Spot, { key }: Change) => {
    const copy = structuredClone(holder[step]);
    if (Array.isArray(holder)) holder.push(copy);
    else own(holder, key, copy);
  },
  rename: ({ holder, step }: Spot, { key }: Change) => {
    if (Array.isArray(holder)) return;
    own(holder, key, holder[step]);
    Reflect.deleteProperty(holder, step);
  },
  nest: ({ holder, step }: Spot, { other }: Change) => void (holder[step] = nested(holder[step], 1 + (other % 300))),
  foreign: ({ holder, step }: Spot, { key, value }: Change) => {
    const inner = holder[step];
    if (typeof inner === 'object' && inner !== null) own(inner, key, value);
  },
  swap: ({ holder, step }: Spot, { other }: Change, spots: readonly Spot[]) => {
    const wanted = typeof holder[step];
    const found = pick(
      spots.filter((spot) => typeof spot.holder[spot.step] === wanted),
      other,
    );
    if (found) holder[step] = structuredClone(found.holder[found.step]);
  },
  nudge: ({ holder, step }: Spot, { other }: Change) => {
    const value = holder[step];
    if (typeof value === 'number') holder[step] = value + (other % 2 === 0 ? 1 : -1);
    if (typeof value === 'boolean') holder[step] = !value;
    if (typeof value === 'string') holder[step] = other % 2 === 0 ? `${value}1` : value.slice(0, -1);
  },
} as const;

/** Cuts a text, or puts something strange into it. */
const torn = (text: string, { place, other, value }: Change): string => {
  const at = place % (text.length + 1);
  const put = typeof value === 'string' ? value : '['.repeat(other % 20_000);
  return other % 3 === 0 ? text.slice(0, at) : text.slice(0, at) + put + text.slice(at);
};

const change = fc.record<Change>({
  kind: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
  file: fc.nat(1000),
  place: fc.nat(1_000_000),
  other: fc.nat(100_000),
  value: fc.constantFrom(...strange),
  key: fc.constantFrom(...keys),
});

/** One text after a change: of a JSON file in its values, of a template or now and then of a file in its letters. */
function changed(name: string, text: string, one: Change): string {
  if (!name.endsWith('.json') || one.other % 20 === 0) return torn(text, one);
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  const spots = [...spotsIn(root)];
  const spot = pick(spots, one.place);
  if (spot) changes[one.kind](spot, one, spots);
  return JSON.stringify(root, null, 2);
}

/** One of the bundles with one to three changes. */
export const mutated = (bundles: readonly Files[]): fc.Arbitrary<Files> =>
  fc.tuple(fc.nat(1000), fc.array(change, { minLength: 1, maxLength: 3 })).map(([which, list]) => {
    const files = { ...pick(bundles, which) };
    for (const one of list) {
      const name = pick(Object.keys(files), one.file) ?? '';
      files[name] = changed(name, files[name] ?? '', one);
    }
    return files;
  });
