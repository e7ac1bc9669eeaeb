/** Every condition of a bundle with its place, what it stands on, and where it matters. */
import { conditionsAround, isGroup, placedFields } from '../form/fields-in.ts';
import type { Condition } from '../schema/condition.ts';
import type { Bundle, BundleFile } from '../schema/matter.ts';

/** A condition with its place, what it is said of, and what it means when it comes out one way only. */
export interface Use {
  file: BundleFile;
  /** JSON Pointer of the condition. */
  at: string;
  what: string;
  condition: Condition;
  /** Conditions that must hold before this one matters. */
  given?: readonly Condition[];
  never:
    | 'FIELD_NEVER_SHOWN'
    | 'REQUIRED_NEVER_SHOWN'
    | 'MATERIAL_NEVER_NEEDED'
    | 'STEP_UNREACHABLE'
    | 'CONDITION_NEVER'
    | 'RULE_NEVER';
  always: 'CONDITION_ALWAYS' | 'RULE_ALWAYS' | 'RULE_REFUSES_ALL';
}

const plain = { never: 'CONDITION_NEVER', always: 'CONDITION_ALWAYS' } as const;

function* inForm({ form }: Bundle): Generator<Use> {
  const file = 'form.json';
  const around = { file, never: 'FIELD_NEVER_SHOWN', always: 'CONDITION_ALWAYS' } as const;
  for (const [index, { title, when, fields }] of form.sections.entries()) {
    const at = `/sections/${index}`;
    const given = when ? [when] : [];
    if (when) yield { ...around, at: `${at}/when`, what: title, condition: when };
    for (const [inner, item] of fields.entries())
      if (isGroup(item) && item.when)
        yield { ...around, at: `${at}/fields/${inner}/when`, what: item.title, condition: item.when, given };
  }
  for (const placed of placedFields(form)) {
    const { title: what, when: condition, required } = placed.field;
    if (!condition) continue;
    const never = required ? 'REQUIRED_NEVER_SHOWN' : 'FIELD_NEVER_SHOWN';
    const given = conditionsAround(placed);
    yield { file, at: `${placed.at}/when`, what, condition, given, never, always: 'CONDITION_ALWAYS' };
  }
}

interface Item {
  when?: Condition;
  name?: string;
  title?: string;
  text?: string;
}
function* inList(
  file: BundleFile,
  at: string,
  items: readonly Item[] | undefined,
  outcome: Pick<Use, 'never' | 'always'> = plain,
): Generator<Use> {
  for (const [index, { when: condition, name, title, text }] of (items ?? []).entries())
    if (condition) yield { file, at: `${at}/${index}/when`, what: name ?? title ?? text ?? '', condition, ...outcome };
}

/** Every condition of a bundle that stands on something. Papers of the centre are not the matter's to mend. */
export function* usesIn(bundle: Bundle): Generator<Use> {
  const { matter, materials, rules, documents } = bundle;
  yield* inForm(bundle);
  yield* inList('rules.json', '/conditions', rules.conditions);
  yield* inList('materials.json', '/materials', materials.materials, { ...plain, never: 'MATERIAL_NEVER_NEEDED' });
  yield* inList('matter.json', '/steps', matter.steps, { ...plain, never: 'STEP_UNREACHABLE' });
  yield* inList('matter.json', '/specialProcedures', matter.specialProcedures);
  yield* inList('matter.json', '/fees', matter.fees);
  yield* inList('matter.json', '/results', matter.results);
  for (const [name, list] of Object.entries(matter.requirements))
    yield* inList('matter.json', `/requirements/${name}`, list);
  yield* inList(
    'documents.json',
    '/documents',
    documents.documents.map((one) => (one.byCentre ? {} : one)),
  );
  for (const [index, { title: what, conditions: condition, event }] of (rules.rules ?? []).entries()) {
    const always = event.type === 'invalid' ? 'RULE_REFUSES_ALL' : 'RULE_ALWAYS';
    yield { file: 'rules.json', at: `/rules/${index}/conditions`, what, condition, never: 'RULE_NEVER', always };
  }
}

/** When a table is asked: in the cases that reach a step it routes; always when one of them has no condition. */
export function askedWhen({ matter: { steps } }: Bundle, table: string): Condition | undefined {
  const whens = steps.flatMap(({ post, when }) => (post.by === 'table' && post.table === table ? [when] : []));
  const conditions = whens.filter((when) => when !== undefined);
  return conditions.length > 0 && conditions.length === whens.length ? { any: conditions } : undefined;
}
