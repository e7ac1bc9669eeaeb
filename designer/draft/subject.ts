/** What is edited: a matter, or what a centre keeps beside its matters. All that the editor must know of either. */
import { differences, removeFrom, type Bundle, type Difference } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import { withoutOrphans } from '../edits/orphans.ts';
import { textOf, type Path } from '../edits/path.ts';
import { usesOf, type Use } from '../edits/uses.ts';
import type { Apart } from '../merging/apart.ts';
import { bundleApart } from '../merging/bundle-apart.ts';
import { countOf, onlyThingOf, parts, spotOf, type Part, type PartId, type Spot } from '../parts/parts.ts';
import { sources, type Choice, type SourceName } from '../schema/references.ts';

/** Methods, so that an editor of one content is an editor of any to those who only pass it back. */
export interface Subject<C extends object = Bundle, S extends object = DesignerCentre> {
  /** In the order an administrator thinks; the first is shown first. */
  parts: readonly Part[];
  countOf(content: C, part: Part): number;
  spotOf(content: C, path: Path): Spot;
  /** The thing a part is about, when it is about one only. */
  onlyThingOf(content: C, part: PartId): Path | undefined;
  /** Who refers to the things at the paths, from outside of them. */
  usesOf(content: C, ...paths: readonly Path[]): Use[];
  without(content: C, paths: readonly Path[]): C;
  /** Can an id be changed together with all that name it? Matters, grants and cases name a centre's things from outside. */
  renames: boolean;
  /** What a property that refers to others can be. */
  choices(source: string, content: C, surroundings: S): Choice[];
  /** What changed, as sentences. */
  changes(before: C, after: C): Difference[];
  /** How two contents of one draft are made one. */
  apart: Apart<C>;
}

export const matterSubject: Subject = {
  parts,
  countOf,
  spotOf,
  onlyThingOf: (_, part) => onlyThingOf(part),
  usesOf,
  renames: true,
  without: (bundle, paths) => withoutOrphans(bundle, removeFrom(bundle, ...paths.map(textOf)).bundle),
  choices: (source, bundle, centre) => sources[source as SourceName]({ bundle, centre }),
  changes: differences,
  apart: bundleApart,
};
