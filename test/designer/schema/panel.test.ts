import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { parts } from '../../../designer/parts/parts.ts';
import { nodeAt, type Node } from '../../../designer/schema/node.ts';
import { panelOf, type Variant } from '../../../designer/schema/panel.ts';
import { aBundle } from '../../build/matter.ts';

const bundle = aBundle();
const namesOf = (path: readonly (string | number)[]) => path.filter((step) => typeof step === 'string');
const panelAt = (path: readonly (string | number)[]) => panelOf(nodeAt(bundle, path)!, namesOf(path));

const made = new Set(['id', 'value', '$schema', 'schemaVersion']);

/** Properties of a schema that its panel neither shows nor hides on purpose. */
function lost(node: Node, panel: { schema: RJSFSchema; uiSchema: UiSchema }, place: string): string[] {
  const field: unknown = panel.uiSchema['ui:field'];
  if (panel.uiSchema['ui:widget'] !== undefined) return [];
  if (field === 'variants') {
    const { variants } = panel.uiSchema['ui:options'] as unknown as { variants: readonly Variant[] };
    return variants.flatMap((variant, index) => lost(node.oneOf![index]!, variant, `${place}|${variant.title}`));
  }
  if (node.items && panel.schema.items)
    return lost(
      node.items,
      { schema: panel.schema.items as RJSFSchema, uiSchema: panel.uiSchema.items as UiSchema },
      place,
    );
  if (field !== undefined || !node.properties) return [];
  return Object.entries(node.properties).flatMap(([name, inner]) => {
    // What publishing fills in is nobody's to write.
    if (inner.const !== undefined || inner.readOnly === true) return [];
    const schema = panel.schema.properties?.[name];
    if (schema === undefined) return made.has(name) ? [] : [`${place}/${name}`];
    return lost(
      inner,
      { schema: schema as RJSFSchema, uiSchema: panel.uiSchema[name] as UiSchema },
      `${place}/${name}`,
    );
  });
}

describe('a property panel', () => {
  const things = parts.flatMap(({ groups }) => groups.map(({ kind, path }) => (kind === 'list' ? [...path, 0] : path)));

  test.each(things.map((path) => [path.join('/'), path]))('of %s shows every property of its schema', (place, path) => {
    expect(lost(nodeAt(bundle, path)!, panelAt(path), place)).toEqual([]);
  });

  test('offers choices by their words, references by a list, conditions and variants by editors of their own', () => {
    const { schema, uiSchema } = panelAt(['materials', 'materials', 0]);
    expect(schema.properties?.necessity).toMatchObject({
      title: '材料必要性',
      enum: ['required', 'optional', 'deferrable'],
    });
    expect(uiSchema.necessity).toMatchObject({ 'ui:enumNames': { deferrable: '容缺后补' } });
    expect(uiSchema.catalogue).toMatchObject({ 'ui:widget': 'reference', 'ui:options': { source: 'catalogue' } });
    expect(uiSchema.when).toMatchObject({ 'ui:field': 'condition' });
    expect(panelAt(['matter', 'steps', 0]).uiSchema.post).toMatchObject({ 'ui:field': 'variants' });
  });

  test('hides ids, and keeps those that are chosen', () => {
    expect(Object.keys(panelAt(['materials', 'materials', 0]).schema.properties!)).not.toContain('id');
    const ledger = panelAt(['matter', 'quota']).uiSchema.ledger as UiSchema;
    expect(ledger.id).toMatchObject({ 'ui:widget': 'reference' });
  });

  test('leaves to the canvas what is edited there', () => {
    expect(panelAt(['examples', 'examples', 0]).uiSchema.answers).toMatchObject({ 'ui:field': 'inCanvas' });
  });

  test('locks what it cannot show', () => {
    expect(panelOf({ title: '新的东西', type: 'tuple' }, []).uiSchema).toEqual({
      'ui:field': 'locked',
      'ui:options': {},
    });
  });

  test('grows with the schema', () => {
    const node: Node = {
      type: 'object',
      title: '某物',
      required: ['until'],
      properties: { until: { type: 'string', format: 'date', title: '到期', description: '含当日' } },
    };
    expect(panelOf(node, [])).toMatchObject({
      schema: { required: ['until'], properties: { until: { title: '到期' } } },
      uiSchema: { until: { 'ui:widget': 'date', 'ui:help': '含当日' } },
    });
  });
});
