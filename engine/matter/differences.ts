/** What changed between two bundles, as sentences: the titles of the schema lead to the place, then old → new. */
import { bundleFiles, type Bundle } from '../schema/matter.ts';

export interface Difference {
  /** Title of the part of the bundle. */
  part: string;
  pointer: string;
  words: string;
}

interface Described {
  title?: string;
  properties?: Record<string, Described>;
  items?: Described;
  oneOf?: (Described & { const?: unknown })[];
  discriminator?: { propertyName: string };
}

const MOST = 300;

/** At most 300 sentences, in the order of the bundle's files; pointers are into the bundle, as `/form/sections/0/title`. */
export function differences(before: Bundle, after: Bundle): Difference[] {
  const found: Difference[] = [];
  for (const [file, schema] of Object.entries(bundleFiles)) {
    const part = file.replace('.json', '') as Exclude<keyof Bundle, 'templates'>;
    const described = schema as unknown as Described;
    const title = described.title ?? file;
    walk(before[part], after[part], described, [], '', (pointer, words) =>
      found.push({ part: title, pointer: `/${part}${pointer}`, words }),
    );
  }
  const names = new Set([...Object.keys(before.templates), ...Object.keys(after.templates)]);
  for (const name of names) {
    if (before.templates[name] === after.templates[name]) continue;
    const what = before.templates[name] === undefined ? '新增' : after.templates[name] === undefined ? '删除' : '修改';
    found.push({ part: '文书模板', pointer: `/templates/${name}`, words: `${what}模板“${name}”` });
  }
  return found.slice(0, MOST);
}

type Report = (pointer: string, words: string) => void;

function walk(
  before: unknown,
  after: unknown,
  schema: Described,
  place: readonly string[],
  pointer: string,
  report: Report,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const at = place.join(' · ');
  if (isNamedList(before) && isNamedList(after)) {
    walkList(before, after, schema.items ?? {}, place, pointer, report);
  } else if (isObject(before) && isObject(after)) {
    const properties = propertiesOf(schema, after);
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const inner = properties[key] ?? {};
      walk(before[key], after[key], inner, [...place, inner.title ?? key], `${pointer}/${key}`, report);
    }
  } else {
    report(pointer, `${at}:${say(before, schema)} → ${say(after, schema)}`);
  }
}

interface Named {
  id: string;
  name?: string;
  title?: string;
  text?: string;
}

function walkList(
  before: Named[],
  after: Named[],
  schema: Described,
  place: readonly string[],
  pointer: string,
  report: Report,
): void {
  const at = place.join(' · ');
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map((item) => item.id));
  for (const item of before) if (!now.has(item.id)) report(pointer, `${at}:删除“${nameOf(item)}”`);
  for (const [index, item] of after.entries()) {
    const was = old.get(item.id);
    if (was) walk(was, item, schema, [...place, `“${nameOf(item)}”`], `${pointer}/${index}`, report);
    else report(`${pointer}/${index}`, `${at}:新增“${nameOf(item)}”`);
  }
  const kept = before.filter((item) => now.has(item.id)).map((item) => item.id);
  const order = after.filter((item) => old.has(item.id)).map((item) => item.id);
  if (kept.join() !== order.join()) report(pointer, `${at}:调整了顺序`);
}

const nameOf = ({ name, title, text, id }: Named): string => name ?? title ?? text?.slice(0, 30) ?? id;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasId = (value: unknown): value is Named => isObject(value) && typeof value.id === 'string';
const isNamedList = (value: unknown): value is Named[] => Array.isArray(value) && value.every(hasId);

/** Properties of an object; of variants, those of the one the object is. */
function propertiesOf(schema: Described, value: Record<string, unknown>): Record<string, Described> {
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) return schema.properties ?? {};
  const variant = schema.oneOf?.find(
    (one) => (one.properties?.[tag] as { const?: unknown } | undefined)?.const === value[tag],
  );
  return variant?.properties ?? {};
}

/** A value as people read it: choices by their label, nothing as “无”. */
function say(value: unknown, schema: Described): string {
  if (value === undefined) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  const label = schema.oneOf?.find((one) => one.const !== undefined && one.const === value)?.title;
  if (label !== undefined) return label;
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? `${value.length} 项` : '已设置';
}
