/** Who refers to a thing: asked before it is deleted, so that nothing is left dangling unseen. */
import type { Bundle } from '../../engine/index.ts';
import { placeWords } from '../schema/words.ts';
import { isInside, valueAt, type Path } from './path.ts';

export interface Use {
  path: Path;
  /** Where it is used, in words. */
  words: string;
}

interface Found {
  path: Path;
  /** The text that refers, or the name of the property that does. */
  text: string;
}

/** Every text and every property name of a value. */
function* texts(value: unknown, path: Path): Generator<Found> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (!Array.isArray(value)) yield { path: here, text: `/${name}` };
    yield* texts(inner, here);
  }
}

type Refers = (found: Found, id: string) => boolean;
/** Steps of a path without the numbers. */
const names = (path: Path) => path.filter((step) => typeof step === 'string').join('/');
const at =
  (...ends: readonly string[]): Refers =>
  ({ path, text }, id) =>
    text === id && ends.some((end) => names(path).endsWith(end));
const either =
  (...all: readonly Refers[]): Refers =>
  (found, id) =>
    all.some((refers) => refers(found, id));

const inTemplate: Refers = ({ path, text }, id) =>
  path[0] === 'templates' && path.length === 2 && new RegExp(`\\banswers\\.${id}\\b`).test(text);
const asFact: Refers = ({ path, text }, id) => path[0] !== 'templates' && text === `answers.${id}`;
const asAnswer: Refers = ({ path, text }, id) => text === `/${id}` && names(path).endsWith(`examples/answers/${id}`);

/** How the things of each list are referred to. */
const lists: readonly (readonly [list: string, refers: Refers])[] = [
  [
    'form/sections/fields',
    either(asFact, asAnswer, inTemplate, at('params/field', 'formula/of', 'formula/table', 'expect/invalidFields')),
  ],
  ['form/sections/fields/columns', at('formula/column')],
  ['materials/materials', at('expect/materials')],
  ['matter/steps', at('expect/steps')],
  ['documents/documents', at('expect/documents')],
  ['rules/conditions', at('/condition')],
  ['rules/tables', at('post/table')],
  ['rules/rules', at('expect/findings')],
];

/** Uses of one thing that has an id; `within` is left out. */
function usesOfOne(bundle: Bundle, thing: Path, within: Path): Use[] {
  const id = valueAt(bundle, [...thing, 'id']);
  const refers = lists.find(([list]) => list === names(thing))?.[1];
  if (typeof id !== 'string' || !refers) return [];
  const places = [...texts(bundle, [])].filter((found) => !isInside(found.path, within) && refers(found, id));
  return places.map(({ path }) => ({ path, words: placeWords(bundle, path).join(' / ') }));
}

/** The places, one for each way in words, that use the thing at the path and of the fields or columns inside it, from outside of it. */
export function usesOf(bundle: Bundle, path: Path): Use[] {
  const inner = ['fields', 'columns'].flatMap((name) => {
    const list = valueAt(bundle, [...path, name]);
    return Array.isArray(list) ? list.map((_, index): Path => [...path, name, index]) : [];
  });
  const found = [path, ...inner].flatMap((thing) => usesOfOne(bundle, thing, path));
  return [...new Map(found.map((use) => [use.words, use])).values()];
}
