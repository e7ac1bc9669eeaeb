/** What another version of a centre would mean to the matters that are in force: problems they do not have today. */
import { checkShared } from '../matter/check/shared.ts';
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import { checkMatterIn } from './check-matter.ts';
import type { CompiledCentre } from './compiled.ts';

const problemsOf = (centre: CompiledCentre, bundle: Bundle): Problem[] => [
  ...checkShared(bundle, centre.catalogues),
  ...checkMatterIn(centre, bundle),
];

const keyOf = ({ code, file, pointer, message }: Problem): string => [code, file, pointer, message].join(' ');

/** New problems of each matter, the name of the matter in the words; `file` leads to it, as `matters/<id>/matter.json`. */
export function consequences(before: CompiledCentre, after: CompiledCentre, bundles: Iterable<Bundle>): Problem[] {
  return [...bundles].flatMap((bundle) => {
    const { id, identity } = bundle.matter;
    const known = new Set(problemsOf(before, bundle).map(keyOf));
    return problemsOf(after, bundle)
      .filter((problem) => !known.has(keyOf(problem)))
      .map((problem) => ({
        ...problem,
        file: `matters/${id}/${problem.file ?? ''}`,
        message: `事项“${identity.handlingItem ?? identity.name}”：${problem.message}`,
      }));
  });
}
