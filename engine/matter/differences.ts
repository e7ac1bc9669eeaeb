/** What changed between two bundles, as sentences. */
import { bundleFiles, type Bundle } from '../schema/matter.ts';
import { changesIn, type Difference } from './changes-in.ts';
import { withDivisions, type Division } from './divisions.ts';
import { speakerFor, type SayValue } from './say-value.ts';

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
  const names = new Set([...Object.keys(before.templates), ...Object.keys(after.templates)]);
  for (const name of names) {
    if (before.templates[name] === after.templates[name]) continue;
    const what = before.templates[name] === undefined ? '新增' : after.templates[name] === undefined ? '删除' : '修改';
    found.push({ part: '文书模板', pointer: `/templates/${name}`, words: `${what}模板“${name}”` });
  }
  return found.slice(0, MOST);
}
