/** Faults people make in a matter, by kind: each finds the places it can be made at and makes it there. */
import { fieldsOf, type Bundle, type Condition, type Leaf } from '../../engine/index.ts';

/** A change of one bundle, in place. */
export type Fault = () => void;
export type Kind = (bundle: Bundle) => Fault[];

/** Loosely typed, because a fault may leave any shape behind. */
type Loose = Record<string, unknown>;
const put = (holder: object, key: string | number, value: unknown): Fault => {
  return () => void ((holder as Loose)[key] = value);
};
const without = (holder: object, key: string): Fault => {
  return () => void Reflect.deleteProperty(holder, key);
};
const cut = (list: readonly unknown[], at: number): Fault => {
  return () => void (list as unknown[]).splice(at, 1);
};
const swapped = (list: readonly unknown[], at: number): Fault => {
  return () => {
    const [one, other] = list.slice(at, at + 2);
    (list as unknown[]).splice(at, 2, other, one);
  };
};

interface Held {
  holder: object;
  key: string;
  condition: Condition;
}
const held = (key: string, items: readonly object[] = []): Held[] =>
  items.flatMap((holder) => {
    const condition = (holder as Loose)[key] as Condition | undefined;
    return condition ? [{ holder, key, condition }] : [];
  });

/** Where conditions stand. */
const stands: Readonly<Record<string, (bundle: Bundle) => Held[]>> = {
  field: ({ form }) => held('when', fieldsOf(form)),
  material: ({ materials }) => held('when', materials.materials),
  step: ({ matter }) => held('when', matter.steps),
  document: ({ documents }) => held('when', documents.documents),
  rule: ({ rules }) => held('conditions', rules.rules),
  named: ({ rules }) => held('when', rules.conditions),
};

function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return 'fact' in condition ? [condition] : [];
}
function groups(condition: Condition): Loose[] {
  const inner = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const own = inner.length > 1 ? [condition as Loose] : [];
  return [...own, ...('not' in condition ? groups(condition.not) : inner.flatMap(groups))];
}

const opposite: Readonly<Record<string, string>> = {
  ...{ equal: 'notEqual', notEqual: 'equal', in: 'notIn', notIn: 'in' },
  ...{ contains: 'doesNotContain', doesNotContain: 'contains' },
  ...{ lessThan: 'greaterThan', greaterThan: 'lessThan' },
  ...{ lessThanInclusive: 'greaterThanInclusive', greaterThanInclusive: 'lessThanInclusive' },
};
const border: Readonly<Record<string, string>> = {
  ...{ lessThan: 'lessThanInclusive', lessThanInclusive: 'lessThan' },
  ...{ greaterThan: 'greaterThanInclusive', greaterThanInclusive: 'greaterThan' },
};
const operatorBy =
  (table: Readonly<Record<string, string>>) =>
  ({ condition }: Held): Fault[] =>
    leaves(condition).flatMap((leaf) => {
      const other = table[leaf.operator];
      return other === undefined ? [] : [put(leaf, 'operator', other)];
    });

/** What goes wrong in a condition. */
const slips: Readonly<Record<string, (held: Held) => Fault[]>> = {
  forgotten: ({ holder, key }) => [without(holder, key)],
  negated: ({ holder, key, condition }) => [put(holder, key, { not: condition })],
  turned: operatorBy(opposite),
  border: operatorBy(border),
  value: ({ condition }) =>
    leaves(condition).flatMap((leaf) => {
      if (typeof leaf.value === 'number') return [put(leaf, 'value', leaf.value + 1)];
      return typeof leaf.value === 'boolean' ? [put(leaf, 'value', !leaf.value)] : [];
    }),
  option: ({ condition }) =>
    leaves(condition).flatMap((leaf) => (typeof leaf.value === 'string' ? [put(leaf, 'value', `${leaf.value}X`)] : [])),
  listed: ({ condition }) =>
    leaves(condition).flatMap((leaf) =>
      Array.isArray(leaf.value) && leaf.value.length > 1 ? [cut(leaf.value as unknown[], 0)] : [],
    ),
  joined: ({ condition }) =>
    groups(condition).map((group) => () => {
      const [one, other] = 'all' in group ? ['all', 'any'] : ['any', 'all'];
      group[other] = group[one];
      Reflect.deleteProperty(group, one);
    }),
  partLost: ({ condition }) => groups(condition).map((group) => cut((group.all ?? group.any) as unknown[], 0)),
  fact: ({ condition }) => leaves(condition).map((leaf) => put(leaf, 'fact', `${leaf.fact}X`)),
};

const inConditions = Object.entries(stands).flatMap(([stand, find]) =>
  Object.entries(slips).map(([slip, make]): [string, Kind] => [
    `${stand}-${slip}`,
    (bundle) => find(bundle).flatMap(make),
  ]),
);

const each =
  <T extends object>(
    items: (bundle: Bundle) => readonly T[],
    make: (item: T, at: number, all: readonly T[]) => Fault[],
  ): Kind =>
  (bundle) =>
    items(bundle).flatMap(make);

const tables = ({ rules }: Bundle) => rules.tables ?? [];
const rows = (bundle: Bundle) => tables(bundle).flatMap((table) => table.rows);
const fields = ({ form }: Bundle) => fieldsOf(form);
const materials = ({ materials: list }: Bundle) => list.materials;
const steps = ({ matter }: Bundle) => matter.steps;
const documents = ({ documents: list }: Bundle) => list.documents.filter(({ byCentre }) => !byCentre);
const rules = ({ rules: list }: Bundle) => list.rules ?? [];
const limits = ({ matter }: Bundle) => Object.values(matter.limits).filter((one) => typeof one === 'object');

const elsewhere: Readonly<Record<string, Kind>> = {
  'row-lost': each(tables, ({ rows: list }) => list.map((_row, at) => cut(list, at))),
  'rows-swapped': each(tables, ({ rows: list }) => list.slice(1).map((_row, at) => swapped(list, at))),
  'row-result': each(tables, ({ rows: list, output }) =>
    list.map((row) =>
      put(
        row,
        'then',
        (output as { options?: string[] }).options?.find((one) => one !== row.then),
      ),
    ),
  ),
  'row-cell-any': each(rows, ({ when }) =>
    when.flatMap((cell, at) => (cell.kind === 'any' ? [] : [put(when, at, { kind: 'any' })])),
  ),
  'row-cell-bound': each(rows, ({ when }) =>
    when.flatMap((cell) =>
      cell.kind === 'between' && typeof cell.minExclusive === 'number'
        ? [put(cell, 'minExclusive', cell.minExclusive + 1)]
        : [],
    ),
  ),
  'table-unique': each(tables, (table) => [put(table, 'hitPolicy', table.hitPolicy === 'first' ? 'unique' : 'first')]),
  'material-lost': each(materials, (_one, at, all) => [cut(all, at)]),
  'material-twice': each(materials, (one, _at, all) => [() => void (all as unknown[]).push(one)]),
  'material-basis-lost': each(materials, (one) => [without(one, 'basis')]),
  'material-optional': each(materials, (one) => (one.when ? [] : [put(one, 'necessity', 'optional')])),
  'material-counts': each(materials, (one) => [put(one, 'originals', one.originals === 0 ? 1 : 0)]),
  'field-lost': each(
    ({ form }) => form.sections,
    ({ fields: list }) => list.map((_field, at) => cut(list, at)),
  ),
  'field-optional': each(fields, (one) => (one.required ? [put(one, 'required', false)] : [])),
  'field-purpose-lost': each(fields, (one) => ('personal' in one ? [without(one, 'personal')] : [])),
  'option-lost': each(fields, (one) => {
    const options = 'options' in one ? (one.options ?? []) : [];
    return options.map((_option, at) => cut(options, at));
  }),
  'sections-swapped': ({ form }) => form.sections.slice(1).map((_one, at) => swapped(form.sections, at)),
  'step-lost': each(steps, (_one, at, all) => [cut(all, at)]),
  'steps-swapped': each(steps, (_one, at, all) => (at === 0 ? [] : [swapped(all, at - 1)])),
  'step-post': each(steps, (one) => [put(one, 'post', { by: 'post', post: 'nobody' })]),
  'step-table': each(steps, (one) => (one.post.by === 'table' ? [put(one.post, 'table', 'otherTable')] : [])),
  'step-long': each(steps, (one) => [put(one.limit, 'amount', one.limit.amount + 60)]),
  'limit-later': each(limits, (one) => [put(one, 'amount', Number((one as Loose).amount) + 1)]),
  'limit-unit': each(limits, (one) => [put(one, 'unit', 'naturalDay')]),
  'limit-basis-lost': each(limits, (one) => ('basis' in one ? [without(one, 'basis')] : [])),
  'document-act': each(documents, (one) => [
    () => {
      Object.assign(one, { act: 'withdraw' });
    },
  ]),
  'document-template': each(documents, (one) => [put(one, 'template', 'nothing.hbs')]),
  'document-seal-lost': each(documents, (one) => ('seal' in one ? [without(one, 'seal')] : [])),
  'template-field': ({ templates }) =>
    Object.entries(templates).flatMap(([name, text]) =>
      text.includes('{{applicant.name}}')
        ? [put(templates, name, text.replace('{{applicant.name}}', '{{applicant.nam}}'))]
        : [],
    ),
  'template-empty': ({ templates }) => Object.keys(templates).map((name) => put(templates, name, '')),
  'remedies-lost': ({ templates }) =>
    Object.entries(templates).flatMap(([name, text]) =>
      text.includes('remedies.') ? [put(templates, name, text.replaceAll(/\{\{[^{}]*remedies\.[^{}]*\}\}/g, ''))] : [],
    ),
  'rule-lost': each(rules, (_one, at, all) => [cut(all, at)]),
  'rule-twice': each(rules, (one, _at, all) => [() => void (all as unknown[]).push(one)]),
  'rule-softened': each(rules, (one) => [
    put(one, 'event', { type: 'remind', params: { message: one.event.params.message } }),
  ]),
  'rule-field': each(rules, ({ event }) => (event.type === 'invalid' ? [put(event.params, 'field', 'nothing')] : [])),
};

/** Every kind by its name. */
export const faultKinds: ReadonlyMap<string, Kind> = new Map([...inConditions, ...Object.entries(elsewhere)]);
