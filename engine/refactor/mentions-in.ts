import type { Bundle } from '../schema/matter.ts';
import { fieldMentions } from './field-mentions.ts';
import type { IdKind } from './id-kinds.ts';
import type { Mention, Target } from './mention.ts';
import { plainMentions } from './plain-mentions.ts';
import { templateMentions } from './template-mentions.ts';

/** Every place of a bundle that gives or names an id; templates that cannot be read are left out. */
export const allMentions = (bundle: Bundle): Mention[] => [
  ...plainMentions(bundle),
  ...fieldMentions(bundle),
  ...templateMentions(bundle),
];

/** Every place that gives or names one thing. */
export function mentionsOf(bundle: Bundle, { kind, id, within }: Target): Mention[] {
  const all = [
    ...plainMentions(bundle, kind),
    ...(within === undefined ? [] : fieldMentions(bundle)),
    ...(kind === 'field' || kind === 'column' ? templateMentions(bundle) : []),
  ];
  return all.filter((one) => one.kind === kind && one.id === id && one.within === within);
}

/** Every id that is given in a bundle. */
export const targetsIn = (bundle: Bundle, kind?: IdKind): Target[] =>
  [...plainMentions(bundle, kind), ...fieldMentions(bundle)]
    .filter(({ gives }) => gives)
    .map(({ kind: of, id, within }) => ({ kind: of, id, ...(within === undefined ? {} : { within }) }));

/** What the thing at a pointer is to those who name it; `undefined` when it gives no id. */
export function targetAt(bundle: Bundle, pointer: string): Target | undefined {
  const given = [...plainMentions(bundle)].find((one) => one.gives && one.pointer === `${pointer}/id`);
  return given && { kind: given.kind, id: given.id };
}
