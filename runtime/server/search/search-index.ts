/** The terms of every published matter of a centre; built once for a list and kept as long as the list is. */
import type { CompiledCentre } from '../../../engine/index.ts';
import type { VersionHead } from '../store/version-repository.ts';
import { type Term, termOf } from './term.ts';

export interface Indexed {
  head: VersionHead;
  terms: readonly Term[];
}
export type SearchIndex = readonly Indexed[];

function build(heads: readonly VersionHead[], { units }: CompiledCentre): SearchIndex {
  const named = new Map<string, readonly Term[]>();
  const unitTerms = (id: string): readonly Term[] => {
    const known = named.get(id);
    if (known) return known;
    const unit = units.get(id);
    const made = unit ? [unit.name, ...(unit.aliases ?? [])].map((name) => termOf('department', name)) : [];
    named.set(id, made);
    return made;
  };
  return heads.map((head) => {
    const { said, codes, department, otherUnits } = head.listing;
    return {
      head,
      terms: [
        ...said.map(({ kind, words, pinyin }) => termOf(kind, words, pinyin)),
        ...codes.map((code) => termOf('code', code, '')),
        ...[department, ...otherUnits].flatMap(unitTerms),
      ],
    };
  });
}

const kept = new WeakMap<readonly VersionHead[], { of: CompiledCentre; index: SearchIndex }>();

/** @param heads a list of the library, which stays the same object until something is published */
export function indexOf(heads: readonly VersionHead[], centre: CompiledCentre): SearchIndex {
  const known = kept.get(heads);
  if (known?.of === centre) return known.index;
  const index = build(heads, centre);
  kept.set(heads, { of: centre, index });
  return index;
}
