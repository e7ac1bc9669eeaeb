/** What changed between two bundles, as sentences. */
import { bundleFiles, type Bundle } from '../schema/matter.ts';
import { changesIn, type Difference } from './changes-in.ts';
import { withDivisions, type Division } from './divisions.ts';
import { speakerFor, type SayValue } from './say-value.ts';
import { templateChanges } from './template-changes.ts';

export type { Difference } from './changes-in.ts';

const MOST = 300;

/**
 * At most 300 sentences, in the order of the bundle's files; pointers are into the bundle, as `/form/sections/0/title`.
 * @param divisions by whose names conditions on a region are said
 */
export function differences(before: Bundle, after: Bundle, divisions: readonly Division[] = []): Difference[] {
  const [was, is] = [before, after].map((one) => speakerFor({ ...one, form: withDivisions(one.form, divisions) })) as [
    SayValue,
    SayValue,
  ];
  const words = { before: was, after: is };
  const found = Object.entries(bundleFiles).flatMap(([file, schema]) => {
    const part = file.replace('.json', '') as Exclude<keyof Bundle, 'templates'>;
    return changesIn({ at: `/${part}`, schema, before: before[part], after: after[part] }, words);
  });
  return [...found, ...templateChanges(before.templates, after.templates)].slice(0, MOST);
}
