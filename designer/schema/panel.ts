/**
 * A node of the emitted schema → the schema and uiSchema of its property panel. A property added to the schema is a
 * property in the panel; what no rule can show stays in the draft untouched and is shown as a locked block.
 */
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { conditionDefinitions } from '../../engine/index.ts';
import { isOwn } from '../edits/blank.ts';
import { isChoice, tagOf, type Node } from './node.ts';
import { sourceFor } from './references.ts';

export interface Panel {
  schema: RJSFSchema;
  uiSchema: UiSchema;
}

/** One branch of variants, ready to be shown. */
export interface Variant extends Panel {
  tag: unknown;
  title: string;
}

interface Place {
  node: Node;
  /** Names of the properties that lead here. */
  names: readonly string[];
  key: string;
}

interface Rule {
  fits: (place: Place) => boolean;
  show: (place: Place) => Panel;
}

/** Longer texts than this are written on several lines. */
const ONE_LINE = 200;
/** Edited in the part itself. */
const inCanvas = new Set(['tables/inputs', 'tables/rows', 'tables/codes', 'examples/answers']);
/** The same of lists whose items have panels of their own. */
const listsInCanvas = new Set(['sections/fields', 'fields/fields']);
/** Of the machine's concern. */
const hidden = new Set(['$schema', 'schemaVersion']);

const with_ = (schema: RJSFSchema, uiSchema: UiSchema = {}): Panel => ({ schema, uiSchema });
const field = (name: string, options: Record<string, unknown> = {}): Panel =>
  with_({}, { 'ui:field': name, 'ui:options': options as UiSchema });
const widget = (schema: RJSFSchema, name: string, options: Record<string, unknown> = {}): Panel =>
  with_(schema, { 'ui:widget': name, 'ui:options': options as UiSchema });

const choices = ({ oneOf = [] }: Node) => ({
  schema: { type: 'string', enum: oneOf.map((one) => one.const) } as RJSFSchema,
  names: Object.fromEntries(oneOf.map((one) => [String(one.const), one.title ?? ''])),
});

function showObject({ node, names }: Place): Panel {
  const shown = Object.entries(node.properties ?? {})
    .filter(([name, inner]) => !hidden.has(name) && !(isOwn(name, inner) && !sourceFor([...names, name])))
    .filter(([, inner]) => inner.const === undefined && inner.readOnly !== true)
    .map(([name, inner]) => [name, panelOf(inner, [...names, name])] as const);
  return with_(
    {
      type: 'object',
      required: [...(node.required ?? [])],
      properties: Object.fromEntries(shown.map(([name, { schema }]) => [name, schema])),
    },
    Object.fromEntries(shown.map(([name, { uiSchema }]) => [name, uiSchema])),
  );
}

const showVariants = ({ node, names }: Place): Panel => {
  const key = node.discriminator?.propertyName ?? '';
  const variants = node.oneOf?.map((branch): Variant => ({
    ...panelOf(branch, names),
    tag: tagOf(branch, key),
    title: branch.title ?? '',
  }));
  return field('variants', { variants, tagKey: key, node });
};

/** The first rule that fits shows the node. */
const rules: readonly Rule[] = [
  {
    fits: ({ node, key }) => inCanvas.has(key) || (node.type === 'array' && listsInCanvas.has(key)),
    show: () => field('inCanvas'),
  },
  {
    fits: ({ node }) => node.$ref === '#/definitions/condition',
    show: () => with_({ title: conditionDefinitions.condition.title }, { 'ui:field': 'condition' }),
  },
  {
    fits: ({ key }) => key.endsWith('/codeTable'),
    show: () => with_({ type: 'string' }, { 'ui:field': 'codeTable' }),
  },
  {
    fits: ({ node, names }) => node.type === 'string' && sourceFor(names) !== undefined,
    show: ({ names }) => widget({ type: 'string' }, 'reference', { source: sourceFor(names) }),
  },
  {
    fits: ({ node, names }) => node.type === 'array' && node.items?.type === 'string' && sourceFor(names) !== undefined,
    show: ({ names }) => field('references', { source: sourceFor(names) }),
  },
  { fits: ({ node }) => node.discriminator !== undefined, show: showVariants },
  {
    fits: ({ node }) => isChoice(node),
    show: ({ node }) => {
      const { schema, names } = choices(node);
      return with_(schema, { 'ui:widget': 'select', 'ui:enumNames': names });
    },
  },
  {
    fits: ({ node }) => node.type === 'array' && node.items !== undefined && isChoice(node.items),
    show: ({ node }) => {
      const { schema, names } = choices(node.items ?? {});
      return with_(
        { type: 'array', items: schema, uniqueItems: true },
        { 'ui:widget': 'checkboxes', 'ui:enumNames': names },
      );
    },
  },
  {
    fits: ({ node }) => node.type === 'array' && node.items !== undefined && isShown(node.items),
    show: ({ node, names }) => {
      const items = panelOf(node.items ?? {}, names);
      const { maxItems } = node;
      return with_(
        { type: 'array', items: items.schema, ...(maxItems === undefined ? {} : { maxItems }) },
        { items: items.uiSchema },
      );
    },
  },
  { fits: ({ node }) => node.type === 'object' && node.properties !== undefined, show: showObject },
  { fits: ({ node }) => node.type === 'boolean', show: () => widget({ type: 'boolean' }, 'checkbox') },
  {
    fits: ({ node }) => node['x-unit'] === '分',
    show: () => field('money'),
  },
  {
    fits: ({ node }) => node.type === 'integer' || node.type === 'number',
    show: ({ node }) => with_({ type: node.type === 'integer' ? 'integer' : 'number' }),
  },
  {
    fits: ({ node }) => node.type === 'string' && node.format === 'date',
    show: () => widget({ type: 'string' }, 'date'),
  },
  {
    fits: ({ node }) => node.type === 'string' && (node.maxLength ?? 0) > ONE_LINE,
    show: () => widget({ type: 'string' }, 'textarea'),
  },
  { fits: ({ node }) => node.type === 'string', show: () => with_({ type: 'string' }) },
];

const ruleFor = (place: Place) => rules.find(({ fits }) => fits(place));
const isShown = (node: Node) => ruleFor({ node, names: [], key: '' }) !== undefined;

function made(node: Node, names: readonly string[]): Panel {
  const place = { node, names, key: names.slice(-2).join('/') };
  const { schema, uiSchema } = ruleFor(place)?.show(place) ?? field('locked');
  const { title, description } = node;
  return {
    schema: { ...schema, ...(title !== undefined && { title }) },
    uiSchema: { ...uiSchema, ...(description !== undefined && { 'ui:help': description }) },
  };
}

/** By node and the names that lead to it. */
const panels = new WeakMap<Node, Map<string, Panel>>();

/**
 * `names` lead to the node from the bundle, numbers left out: they say what an id refers to. The same panel at every look,
 * so that a form that shows one thing after another sees at a glance what stays.
 */
export function panelOf(node: Node, names: readonly string[]): Panel {
  const key = names.join('/');
  const known = panels.get(node) ?? new Map<string, Panel>();
  const panel = known.get(key) ?? made(node, names);
  panels.set(node, known.set(key, panel));
  return panel;
}
