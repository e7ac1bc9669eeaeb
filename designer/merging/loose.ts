/**
 * A bundle taken apart so that nothing in it is told by its position: fields and groups lie beside their sections and
 * say where they stand, cells of a table name their input. Moving a field is then a change of one property, and a new column one more.
 */
import type { Bundle } from '../../engine/index.ts';
import { isParts, keyedItems, type Parts } from './keyed.ts';

/** Where a field or a group stands: the id of a section, or of a group with `IN_GROUP` before it. */
export const HOME = '#home';
/** No id begins with it. */
export const IN_GROUP = '/';

export interface Loose extends Parts {
  form: Parts;
  rules: Parts;
}

const without = (parts: Parts, name: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));

type Row = Parts & { when: unknown };

const rowsOf = ({ rows }: Parts): readonly unknown[] | undefined =>
  Array.isArray(rows) ? (rows as unknown[]) : undefined;

/** The keys of a table's inputs; `undefined` where they or the cells are not as they should be. */
function inputsOf(table: Parts): readonly string[] | undefined {
  const inputs = keyedItems(table.inputs);
  const fits = (row: unknown) => isParts(row) && Array.isArray(row.when) && row.when.length === inputs?.size;
  return inputs && rowsOf(table)?.every(fits) ? [...inputs.keys()] : undefined;
}

function loosenTable(table: unknown): unknown {
  const inputs = isParts(table) ? inputsOf(table) : undefined;
  if (!isParts(table) || !inputs) return table;
  const rows = (rowsOf(table) as readonly Row[]).map((row) => {
    const cells = row.when as readonly unknown[];
    return { ...row, when: Object.fromEntries(inputs.map((input, index) => [input, cells[index]])) };
  });
  return { ...table, rows };
}

const loosenRules = (rules: Parts): Parts =>
  Array.isArray(rules.tables) ? { ...rules, tables: (rules.tables as unknown[]).map(loosenTable) } : rules;

const isGroup = ({ kind }: Parts): boolean => kind === 'group';

/** Takes what stands in a section or group, and what stands in groups there; `false` where an id is there twice. */
function takeItems(list: unknown, home: string, fields: Map<string, Parts>): boolean {
  const own = keyedItems(list);
  if (!own) return false;
  return [...own].every(([id, item]) => {
    if (fields.has(id) || !isParts(item)) return false;
    fields.set(id, { ...(isGroup(item) ? without(item, 'fields') : item), [HOME]: home });
    return !isGroup(item) || takeItems(item.fields, IN_GROUP + id, fields);
  });
}

/** Sections with an id each, and fields and groups with ids that no other has. */
function fieldsOf({ sections }: Parts): Map<string, Parts> | undefined {
  const keyed = keyedItems(sections);
  const fields = new Map<string, Parts>();
  const isWhole =
    keyed && [...keyed].every(([section, value]) => isParts(value) && takeItems(value.fields, section, fields));
  return isWhole ? fields : undefined;
}

function loosenForm(form: Parts, fields: ReadonlyMap<string, Parts>): Parts {
  const sections = (form.sections as readonly Parts[]).map((section) => without(section, 'fields'));
  return { ...form, sections, fields: Object.fromEntries(fields) };
}

/** Bundles whose fields cannot all be told apart keep them in their sections, alike for all. */
export function loosen(bundles: readonly Bundle[]): Loose[] {
  const fields = bundles.map(({ form }) => fieldsOf(form as unknown as Parts));
  const isWhole = fields.every((one) => one !== undefined);
  return bundles.map((bundle, index) => {
    const form = bundle.form as unknown as Parts;
    const own = fields[index];
    return {
      ...bundle,
      form: isWhole && own ? loosenForm(form, own) : form,
      rules: loosenRules(bundle.rules),
    };
  });
}

/** The items, and behind them those that are named and gone: whoever kept what names them keeps them. */
function withNamed(items: unknown, named: ReadonlySet<string>, spare: readonly unknown[]): unknown[] {
  const kept = keyedItems(items) ?? new Map<string, unknown>();
  const gone = [...named].filter((key) => !kept.has(key));
  return [...kept.values(), ...gone.map((key) => spare.map((one) => keyedItems(one)?.get(key)).find(Boolean))];
}

function tightenTable(table: unknown, spare: readonly unknown[]): unknown {
  const rows = isParts(table) ? rowsOf(table) : undefined;
  if (!isParts(table) || !rows?.every(isParts)) return table;
  const named = new Set(rows.flatMap(({ when }) => (isParts(when) ? Object.keys(when) : [])));
  const inputs = withNamed(
    table.inputs,
    named,
    spare.map((one) => (isParts(one) ? one.inputs : undefined)),
  );
  const keys = [...(keyedItems(inputs)?.keys() ?? [])];
  const cellsOf = ({ when }: Parts) => (isParts(when) ? keys.map((key) => when[key] ?? { kind: 'any' }) : when);
  return { ...table, inputs, rows: rows.map((row) => ({ ...row, when: cellsOf(row) })) };
}

function tightenRules(rules: Parts, spare: readonly Loose[]): Parts {
  if (!Array.isArray(rules.tables)) return rules;
  const others = spare.map((one) => keyedItems(one.rules.tables));
  const tables = [...(keyedItems(rules.tables) ?? new Map<string, unknown>())].map(([id, table]) =>
    tightenTable(
      table,
      others.map((one) => one?.get(id)),
    ),
  );
  return tables.length === rules.tables.length ? { ...rules, tables } : rules;
}

/** What stands in a section or group, in its order. */
export type OrderFields = (home: string, fields: ReadonlySet<string>) => readonly string[];

const homeOf = (item: unknown): string => String((item as Parts)[HOME]);

/** The fields, and the groups that somebody deleted and a kept field still stands in. */
function withGroups(fields: Parts, spare: readonly Loose[]): Parts {
  const gone = [...new Set(Object.values(fields).map(homeOf))].flatMap((home) => {
    const id = home.slice(IN_GROUP.length);
    if (!home.startsWith(IN_GROUP) || id in fields) return [];
    const others = spare.map(({ form }) => (isParts(form.fields) ? form.fields[id] : undefined));
    return [[id, others.find(isParts) ?? {}] as const];
  });
  return { ...fields, ...Object.fromEntries(gone) };
}

function tightenForm(form: Parts, spare: readonly Loose[], order: OrderFields): Parts {
  const { fields, ...rest } = form;
  if (!isParts(fields)) return form;
  const items = withGroups(fields, spare);
  const ids = new Map<string, Set<string>>();
  for (const [id, item] of Object.entries(items)) {
    const home = homeOf(item);
    ids.set(home, (ids.get(home) ?? new Set()).add(id));
  }
  const sections = withNamed(
    form.sections,
    new Set([...ids.keys()].filter((home) => !home.startsWith(IN_GROUP))),
    spare.map((one) => one.form.sections),
  ) as Parts[];
  const inside = (home: string): Parts[] => order(home, ids.get(home) ?? new Set()).map(itemAt);
  const itemAt = (id: string): Parts => {
    const item = without(items[id] as Parts, HOME);
    return isGroup(item) ? { ...item, fields: inside(IN_GROUP + id) } : item;
  };
  return { ...rest, sections: sections.map((section) => ({ ...section, fields: inside(String(section.id)) })) };
}

/** The bundle again; `spare` are where sections and inputs are found that somebody deleted and somebody else still uses. */
export const tighten = (loose: Loose, spare: readonly Loose[], order: OrderFields): Bundle =>
  ({
    ...loose,
    form: tightenForm(loose.form, spare, order),
    rules: tightenRules(loose.rules, spare),
  }) as unknown as Bundle;
