/** Finds published matters by what people type and narrows them; every hit says why it is one. */
import type { CompiledCentre } from '../../../engine/index.ts';
import type { VersionHead } from '../store/version-repository.ts';
import { filterNames, filters, passes, type FilterName, type Filters } from './filters.ts';
import { nearness } from './near.ts';
import { readQuery, type Query } from './query.ts';
import { indexOf, type Indexed } from './search-index.ts';
import { explain, hitOf, type Hit, type TermKind } from './term.ts';

export interface FoundMatter {
  head: VersionHead;
  /** “日常用语：开饭店”: what fits, where the name does not show it. */
  why: readonly string[];
}

interface Choice {
  value: string;
  label: string;
  /** Matters one would see on choosing it. */
  count: number;
}

export interface FoundMatters {
  query: Query;
  chosen: Filters;
  matters: readonly FoundMatter[];
  /** Nothing fits; these come near. */
  near: boolean;
  choices: readonly { name: FilterName; title: string; choices: readonly Choice[] }[];
}

const best = (hits: readonly Hit[]): Hit | undefined =>
  hits.reduce<Hit | undefined>((top, hit) => (top && top.rank >= hit.rank ? top : hit), undefined);

/** The best hit of each word; nothing when a word hits nowhere. */
function hitsOf({ terms }: Indexed, words: readonly string[]): Hit[] {
  const found = words.map((word) => best(terms.flatMap((term) => hitOf(term, word) ?? [])));
  return found.every((hit) => hit !== undefined) ? found : [];
}

const byRank = <T extends { rank: number }>(a: T, b: T): number => b.rank - a.rank;

function fitting(index: readonly Indexed[], words: readonly string[]): FoundMatter[] {
  return index
    .map((one) => ({ head: one.head, hits: hitsOf(one, words) }))
    .filter(({ hits }) => hits.length > 0)
    .map(({ head, hits }) => ({
      head,
      rank: hits.reduce((sum, { rank }) => sum + rank, 0),
      why: [...new Set(hits.flatMap((hit) => explain(hit) ?? []))],
    }))
    .sort(byRank);
}

/** What a matter itself is called by. */
const callNames = new Set<TermKind>(['name', 'shortName', 'everyday']);

function comingNear(index: readonly Indexed[], words: readonly string[]): FoundMatter[] {
  const query = words.join('');
  return index
    .map(({ head, terms }) => {
      const named = terms.filter(({ kind }) => callNames.has(kind));
      const ranked = named.map((term) => ({ term, rank: nearness(term, query) })).sort(byRank);
      return { head, rank: ranked[0]?.rank ?? 0, why: ranked.slice(0, 1).map(({ term }) => `相近：${term.words}`) };
    })
    .filter(({ rank }) => rank > 0)
    .sort(byRank);
}

function found(index: readonly Indexed[], { words, typed }: Query): Pick<FoundMatters, 'matters' | 'near'> {
  if (typed === '') return { matters: index.map(({ head }) => ({ head, why: [] })), near: false };
  const matters = fitting(index, words);
  if (matters.length > 0 || words.length === 0) return { matters, near: false };
  const near = comingNear(index, words);
  return { matters: near, near: near.length > 0 };
}

function choicesOf(matters: readonly FoundMatter[], chosen: Filters, unitName: (id: string) => string) {
  return filterNames.map((name) => {
    const counted = new Map<string, Choice>();
    for (const { head } of matters) {
      if (!passes(head.listing, chosen, name)) continue;
      for (const { value, label } of filters[name].of(head.listing, unitName))
        counted.set(value, { value, label, count: (counted.get(value)?.count ?? 0) + 1 });
    }
    return { name, title: filters[name].title, choices: [...counted.values()] };
  });
}

/**
 * @param heads the published list, in its own order
 * @param typed as it was typed, whatever it is
 */
export function search(
  heads: readonly VersionHead[],
  centre: CompiledCentre,
  typed: string,
  chosen: Filters = {},
): FoundMatters {
  const query = readQuery(typed);
  const { matters, near } = found(indexOf(heads, centre), query);
  return {
    query,
    chosen,
    matters: matters.filter(({ head }) => passes(head.listing, chosen)),
    near,
    choices: choicesOf(matters, chosen, (id) => centre.units.get(id)?.name ?? id),
  };
}
