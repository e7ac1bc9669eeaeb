/** The configuration reference: every property of every file, in words, out of the schemas. */
import type { SchemaText } from '../engine/schema/emit.ts';

type Schema = SchemaText & {
  title?: string;
  description?: string;
  type?: string;
  oneOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
};

const types: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '是否',
  array: '列表',
  object: '一组属性',
};

const words = (value: unknown) => String(value).replaceAll('|', '\\|');
const tagKey = (schema: Schema) => (schema.discriminator as { propertyName: string } | undefined)?.propertyName;
/** Nothing else is referred to by name. */
const isCondition = (schema: Schema) => schema.$ref !== undefined || schema.allOf !== undefined;
const isChoice = (schema: Schema) => schema.oneOf?.every((one) => one.const !== undefined) ?? false;

function typeOf(schema: Schema): string {
  if (isCondition(schema)) return '[条件](#条件)';
  if (schema.const !== undefined) return `固定为 \`${words(schema.const)}\``;
  if (isChoice(schema)) return '选一项';
  if (tagKey(schema) !== undefined) return '选一种';
  if (schema.oneOf) return schema.oneOf.map(typeOf).join('或');
  return types[schema.type ?? ''] ?? '任意';
}

const bound = (schema: Schema, key: string, text: (limit: string) => string) =>
  schema[key] === undefined ? [] : [text(words(schema[key]))];

function bounds(schema: Schema): string {
  const choices = isChoice(schema)
    ? (schema.oneOf ?? []).map((one) => `\`${words(one.const)}\` ${words(one.title)}`)
    : [];
  return [
    ...choices,
    ...bound(schema, 'minimum', (limit) => `≥ ${limit}`),
    ...bound(schema, 'maximum', (limit) => `≤ ${limit}`),
    ...bound(schema, 'minLength', (limit) => `至少 ${limit} 字`),
    ...bound(schema, 'maxLength', (limit) => `至多 ${limit} 字`),
    ...bound(schema, 'minItems', (limit) => `至少 ${limit} 项`),
    ...bound(schema, 'maxItems', (limit) => `至多 ${limit} 项`),
    ...bound(schema, 'minProperties', (limit) => `至少 ${limit} 项`),
    ...bound(schema, 'maxProperties', (limit) => `至多 ${limit} 项`),
    ...bound(schema, 'pattern', (pattern) => `\`${pattern}\``),
    ...bound(schema, 'format', (format) => `格式 \`${format}\``),
  ].join('；');
}

/** Names of lists whose items are being described: a list of that name inside them holds the same things. */
type Described = readonly string[];

/** The schema's own row and those of everything inside it. */
function rows(schema: Schema, path: string, required: boolean, described: Described): string[] {
  const cells = [
    `\`${path}\``,
    words(schema.title ?? (isCondition(schema) ? '条件' : '')),
    typeOf(schema),
    required ? '是' : '',
    bounds(schema),
    words(schema.description ?? ''),
  ];
  return [`| ${cells.join(' | ')} |`, ...inside(schema, path, described)];
}

function inside(schema: Schema, path: string, described: Described = []): string[] {
  if (isCondition(schema) || isChoice(schema)) return [];
  if (schema.items) {
    const name = path.split('.').at(-1) ?? '';
    return described.includes(name) ? [] : inside(schema.items, `${path}[]`, [...described, name]);
  }
  const key = tagKey(schema);
  if (key !== undefined)
    return (schema.oneOf ?? []).flatMap((branch) =>
      inside(branch, `${path}(${words(branch.properties?.[key]?.const)})`, described),
    );
  if (schema.oneOf) return schema.oneOf.flatMap((branch) => inside(branch, path, described));
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    rows(property, path === '' ? name : `${path}.${name}`, schema.required?.includes(name) ?? false, described),
  );
}

const head = '| 路径 | 名称 | 类型 | 必填 | 取值 | 说明 |\n| --- | --- | --- | --- | --- | --- |';
const section = (title: string, schema: Schema) => [`## ${title}`, '', head, ...inside(schema, ''), ''];

/**
 * The reference as Markdown. `a[]` is an item of a list, `a(x)` the kind `x` of a choice of kinds.
 * @param schemas the emitted schemas by file name
 */
export function reference(schemas: Readonly<Record<string, SchemaText>>): string {
  const files = Object.entries(schemas) as [string, Schema][];
  const condition = (files[0]?.[1].definitions as { condition: Schema }).condition;
  return [
    '# 配置参考',
    '',
    '本页由 `npm run schemas` 从结构定义生成，请勿手改。`a[]` 表示列表中的一项，`a(x)` 表示种类为 `x` 的写法。',
    '',
    ...section('条件', condition),
    ...files.flatMap(([name, schema]) => section(`${schema.title ?? ''} \`${name}\``, schema)),
  ].join('\n');
}
