/** What a command may name: things of the case and of the office, by the property that holds their id. */
import {
  officersOf,
  papersOf,
  unitsFor,
  unprinted,
  unsealed,
  windowsFor,
  workingUnits,
  type CasePaper,
} from '../../engine/index.ts';
import type { Choice } from '../schema/references.ts';
import type { Seen } from './seen.ts';

type Source = (seen: Seen) => Choice[];

const named = (items: readonly { id: string; name: string }[]): Choice[] =>
  items.map(({ id, name }) => ({ value: id, label: name }));
const titled = (items: readonly CasePaper[]): Choice[] =>
  items.map(({ id, title, number }) => ({ value: id, label: number === undefined ? title : `${title}（${number}）` }));

const officers: Source = ({ one, context }) =>
  officersOf(one, context).map(({ id, name, title }) => ({ value: id, label: title === '' ? name : title }));
const reviewing: Source = ({ one, context }) =>
  officersOf(one, context).flatMap(({ id, title, reviews }) => (reviews ? [{ value: id, label: title }] : []));
const materials: Source = ({ plan }) => named(plan.materials);
const papers: Source = ({ one }) => titled(one.documents.filter(({ voided }) => !voided));

/** Everything a notice looks at. */
export const targets: Source = ({ plan }) => [
  ...plan.materials.map(({ id, name }) => ({ value: `material:${id}`, label: name })),
  ...plan.fields.map(({ id, title }) => ({ value: `field:${id}`, label: title })),
];

const places: Source = ({ one, plan, context }) => {
  const { windows, units, posts } = context;
  const from = { case: one, matter: plan, windows, units, posts };
  return named(one.stage === 'reviewing' ? unitsFor(from) : windowsFor(from));
};

/** By the command and the property, or by the property alone. */
const sources: Readonly<Record<string, Source>> = {
  'transfer/place': places,
  'handOver/to': ({ one, plan, context }) => {
    const able = workingUnits(one, { matter: plan });
    return named(context.units.filter(({ id }) => able.includes(id)));
  },
  'handOver/papers/id': ({ one, plan }) => {
    const there = papersOf(one, { matter: plan }).map(({ id }) => id);
    return named(plan.materials.filter(({ id }) => there.includes(id)));
  },
  'review/step': ({ one }) =>
    one.steps.flatMap(({ id, title, status }) => (status === 'open' ? [{ value: id, label: title }] : [])),
  'seal/documents': ({ one }) => titled(unsealed(one)),
  'useBlank/document': ({ one }) => titled(unprinted(one)),
  procedure: ({ plan }) => named(plan.procedures.filter(({ kind }) => kind !== 'hearing')),
  unit: ({ context }) => named(context.units),
  chair: reviewing,
  officer: officers,
  people: reviewing,
  checked: materials,
  document: papers,
  id: materials,
  on: targets,
};

/** @param names of the properties that lead there, the command's kind first */
export const choicesFor = (names: readonly string[]): Source | undefined =>
  sources[names.join('/')] ?? sources[names.at(-1) ?? ''];
