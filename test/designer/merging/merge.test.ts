import fc from 'fast-check';
import { insert, move, remove } from '../../../designer/edits/lists.ts';
import { put, valueAt, type Path } from '../../../designer/edits/path.ts';
import { isParts } from '../../../designer/merging/keyed.ts';
import { bundleApart } from '../../../designer/merging/bundle-apart.ts';
import { merge as mergeApart, type Bundles, type Choices } from '../../../designer/merging/merge.ts';
import { placeKey, type Side } from '../../../designer/merging/three-way.ts';
import { addInput, withContent, withRows } from '../../../designer/tables/edit-table.ts';
import { canonical, type Bundle, type Table } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';

const base = aBundle();
const name: Path = ['matter', 'identity', 'name'];
const phone: Path = ['matter', 'identity', 'consult', 'phone'];
const placeOf = (bundle: Bundle, id: string): Path => {
  for (const [section, { fields }] of bundle.form.sections.entries()) {
    const index = fields.findIndex((field) => field.id === id);
    if (index >= 0) return ['form', 'sections', section, 'fields', index];
  }
  throw new Error(`no field ${id}`);
};
const sectionOf = (bundle: Bundle, id: string) => bundle.form.sections.findIndex((section) => section.id === id);
const fieldsOf = (bundle: Bundle) => bundle.form.sections.map(({ fields }) => fields.map(({ id }) => id));
const titled = (bundle: Bundle, id: string, title: string) => put(bundle, [...placeOf(bundle, id), 'title'], title);
const without = (bundle: Bundle, id: string) => remove(bundle, placeOf(bundle, id));
const added = (bundle: Bundle, section: number, index: number, id: string, title: string) =>
  insert(bundle, ['form', 'sections', section, 'fields'], index, { kind: 'text', id, title });
const last = base.form.sections.length - 1;
const [, lastFields = []] = fieldsOf(base);
const table = (bundle: Bundle): Table => valueAt(bundle, ['rules', 'tables', 0]) as Table;
const withTable = (bundle: Bundle, next: Table) => put(bundle, ['rules', 'tables', 0], next);
const of = (mine: Bundle, theirs: Bundle): Bundles => ({ base, mine, theirs });
const merge = (bundles: Bundles, choices?: Choices) => mergeApart(bundleApart, bundles, choices);
const clashesOf = (bundles: Bundles) => merge(bundles).clashes.map(({ at }) => placeKey(at));

describe('two people at one draft', () => {
  test('each change another property of the same matter: both are there', () => {
    const { bundle, clashes } = merge(of(put(base, name, '店招设置备案'), put(base, phone, '15400000001')));
    expect(clashes).toEqual([]);
    expect(bundle).toEqual(put(put(base, name, '店招设置备案'), phone, '15400000001'));
  });

  test('change the same title: both values are shown, and the one chosen is taken', () => {
    const bundles = of(titled(base, 'area', '面积（平方米）'), titled(base, 'area', '招牌面积'));
    const { bundle, clashes } = merge(bundles);
    expect(clashes).toMatchObject([
      { at: ['form', 'fields', 'area', 'title'], mine: '面积（平方米）', theirs: '招牌面积' },
    ]);
    expect(bundle).toEqual(bundles.mine);
    const chosen = new Map<string, Side>([[placeKey(clashes[0]?.at ?? []), 'theirs']]);
    expect(merge(bundles, chosen).bundle).toEqual(bundles.theirs);
  });

  test('make the same change: there is nothing to choose', () => {
    const { bundle, clashes } = merge(of(put(base, name, '甲'), put(base, name, '甲')));
    expect(clashes).toEqual([]);
    expect(bundle.matter.identity.name).toBe('甲');
  });

  test('one moves a field to another section, the other renames it', () => {
    const place = placeOf(base, 'area');
    const to = ['form', 'sections', place[2] === 0 ? last : 0, 'fields', 0];
    const { bundle, clashes } = merge(of(move(base, place, to), titled(base, 'area', '招牌面积')));
    expect(clashes).toEqual([]);
    expect(bundle).toEqual(titled(move(base, place, to), 'area', '招牌面积'));
  });

  test('one deletes what the other changes: that is asked', () => {
    const bundles = of(without(base, 'area'), titled(base, 'area', '招牌面积'));
    expect(clashesOf(bundles)).toEqual(['form/fields/area']);
    expect(fieldsOf(merge(bundles).bundle).flat()).not.toContain('area');
    expect(merge(bundles, new Map([['form/fields/area', 'theirs']])).bundle).toEqual(bundles.theirs);
  });

  test('one deletes a section, the other adds a field to it: the section stays for the field', () => {
    const mine = remove(base, ['form', 'sections', last]);
    const { bundle } = merge(of(mine, added(base, last, 0, 'floor', '所在楼层')));
    expect(bundle.form.sections.at(-1)).toMatchObject({ id: base.form.sections[last]?.id });
    expect(bundle.form.sections.at(-1)?.fields.map(({ id }) => id)).toEqual(['floor']);
  });

  describe('at a form with a group', () => {
    const grouped = put(
      base,
      ['form', 'sections', last, 'fields'],
      [
        { kind: 'group', id: 'size', title: '尺寸', fields: base.form.sections[last]?.fields.slice(0, 2) },
        ...(base.form.sections[last]?.fields.slice(2) ?? []),
      ],
    );
    const list: Path = ['form', 'sections', last, 'fields'];
    const inner: Path = [...list, 0, 'fields'];
    const [first = '', second = ''] = lastFields;
    const idsOf = (bundle: Bundle) =>
      bundle.form.sections[last]?.fields.flatMap((item) =>
        item.kind === 'group' ? [`<${item.id}`, ...item.fields.map(({ id }) => id), '>'] : [item.id],
      );
    const from = (mine: Bundle, theirs: Bundle) => merge({ base: grouped, mine, theirs });

    test('one takes a field out of the group, the other renames it', () => {
      const out = move(grouped, [...inner, 0], [...list, 1]);
      const { bundle, clashes } = from(out, put(grouped, [...inner, 0, 'title'], '招牌宽度'));
      expect(clashes).toEqual([]);
      expect(idsOf(bundle)?.slice(0, 4)).toEqual(['<size', second, '>', first]);
      expect(bundle.form.sections[last]?.fields[1]?.title).toBe('招牌宽度');
    });

    test('one deletes the group, the other adds a field to it: the group stays for the field', () => {
      const mine = remove(grouped, [...list, 0]);
      const theirs = insert(grouped, inner, 2, { kind: 'text', id: 'depth', title: '厚' });
      const { bundle } = from(mine, theirs);
      expect(idsOf(bundle)?.filter((id) => ['<size', first, second, 'depth', '>'].includes(id))).toEqual([
        ...['<size', 'depth', '>'],
      ]);
    });

    test('both put another field into it: both are there', () => {
      const theirs = insert(grouped, inner, 2, { kind: 'text', id: 'depth', title: '厚' });
      const { bundle, clashes } = from(move(grouped, [...list, 1], [...inner, 0]), theirs);
      expect(clashes).toEqual([]);
      expect(idsOf(bundle)?.slice(0, 6)).toEqual(['<size', lastFields[2], first, second, 'depth', '>']);
    });
  });

  test('both add a field, and the designer gave both the same id: two fields', () => {
    const mine = added(base, last, 0, 'field1', '所在楼层');
    const theirs = added(base, last, 0, 'field1', '招牌材质');
    const answering = put(mine, ['examples', 'examples', 0, 'answers', 'field1'], '二楼');
    const { bundle, clashes } = merge(of(answering, theirs));
    expect(clashes).toEqual([]);
    const made = bundle.form.sections[last]?.fields.slice(0, 2).map(({ id, title }) => [id, title]);
    expect(made).toEqual(
      expect.arrayContaining([
        ['field1', '招牌材质'],
        ['field2', '所在楼层'],
      ]),
    );
    expect(bundle.examples.examples[0]?.answers).toMatchObject({ field2: '二楼' });
    expect(bundle.examples.examples[0]?.answers).not.toHaveProperty('field1');
  });

  test('both move the same fields about: which order is asked', () => {
    const list: Path = ['matter', 'identity', 'handlingForms'];
    const three = put(base, list, ['window', 'web', 'mail']);
    const bundles = {
      base: three,
      mine: put(three, list, ['web', 'window', 'mail']),
      theirs: put(three, list, ['mail', 'window', 'web']),
    };
    expect(clashesOf(bundles)).toEqual(['matter/identity/handlingForms/#order']);
  });

  test('both add behind the same field: neither is lost, and the rest keeps its order', () => {
    const { bundle } = merge(of(added(base, last, 1, 'mine', '甲'), added(base, last, 1, 'theirs', '乙')));
    const order = bundle.form.sections[last]?.fields.map(({ id }) => id) ?? [];
    expect(order).toHaveLength(lastFields.length + 2);
    expect(order.slice(0, 3).sort()).toEqual([lastFields[0], 'mine', 'theirs'].sort());
    expect(order.slice(3)).toEqual(lastFields.slice(1));
  });

  test('one adds a column to a table, the other writes into a row and adds one', () => {
    const before = table(base);
    const [row] = before.rows;
    if (!row) throw new Error('no row');
    const written = withRows(before, new Map([[0, withContent(row, 0, { kind: 'any' })]]));
    const longer = { ...written, rows: [...written.rows, { ...row, id: 'late' }] };
    const { bundle, clashes } = merge(of(withTable(base, addInput(before, 'applicant.kind')), withTable(base, longer)));
    expect(clashes).toEqual([]);
    expect(table(bundle)).toEqual(addInput(longer, 'applicant.kind'));
  });

  test('both change a limit: it is chosen whole, never twenty of one and days of the other', () => {
    const limit: Path = ['matter', 'limits', 'promised'];
    const mine = put(base, [...limit, 'amount'], 4);
    expect(clashesOf(of(mine, put(base, [...limit, 'unit'], 'naturalDay')))).toEqual(['matter/limits/promised']);
  });

  test('a draft whose fields cannot be told apart is merged as far as it can be', () => {
    const twice = added(base, last, 0, 'area', '又一个面积');
    const { bundle, clashes } = merge({ base: twice, mine: put(twice, name, '甲'), theirs: put(twice, phone, '1') });
    expect(clashes).toEqual([]);
    expect(bundle).toEqual(put(put(twice, name, '甲'), phone, '1'));
  });
});

/** Without the order of lists, which stands in tests of its own. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item) => canonical(sorted(item))).sort()
    : isParts(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]))
      : value;

/** Places an edit may change, each of its own; nothing is inside another. */
type Change = (bundle: Bundle, words: string) => Bundle;
const changes: Readonly<Record<string, Change>> = {
  name: (bundle, words) => put(bundle, name, words),
  phone: (bundle, words) => put(bundle, phone, words),
  promised: (bundle, words) => put(bundle, ['matter', 'limits', 'promised', 'amount'], words.length + 5),
  introduction: (bundle, words) => put(bundle, ['guide', 'introduction'], words),
  step: (bundle, words) =>
    put(bundle, ['matter', 'steps', bundle.matter.steps.findIndex(({ id }) => id === 'visit'), 'what'], words),
  stepAdded: (bundle, words) => insert(bundle, ['matter', 'steps'], 1, { id: `s${words}`, title: words }),
  material: (bundle, words) => put(bundle, ['materials', 'materials', 0, 'notes'], words),
  template: (bundle, words) => put(bundle, ['templates', 'receipt.hbs'], `<p>${words}</p>`),
  ...Object.fromEntries(
    fieldsOf(base)
      .flat()
      .map((id) => [`title ${id}`, (bundle: Bundle, words: string) => titled(bundle, id, words)]),
  ),
  fieldAdded: (bundle, words) => added(bundle, 0, 1, `f${words}`, words),
  fieldBehind: (bundle, words) => added(bundle, sectionOf(bundle, 'sign'), 0, `g${words}`, words),
  answer: (bundle, words) => put(bundle, ['examples', 'examples', 0, 'answers', 'note'], words),
  help: (bundle, words) => put(bundle, ['form', 'sections', sectionOf(bundle, 'sign'), 'help'], words),
  sectionAdded: (bundle, words) =>
    insert(bundle, ['form', 'sections'], last, { id: `p${words}`, title: words, fields: [] }),
  row: (bundle, words) => put(bundle, ['rules', 'tables', 0, 'rows', 0, 'basis'], { law: words }),
  rule: (bundle, words) => put(bundle, ['rules', 'rules', 0, 'title'], words),
};
const names = Object.keys(changes);
const apply = (bundle: Bundle, wanted: readonly string[], words: string) =>
  wanted.reduce((made, one) => changes[one]?.(made, words) ?? made, bundle);

describe('any changes by two people', () => {
  test('that do not meet are both there, as if one had come after the other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names), fc.nat(names.length), (chosen, cut) => {
        const [mine, theirs] = [chosen.slice(0, cut), chosen.slice(cut)];
        const { bundle, clashes } = merge(of(apply(base, mine, 'mine'), apply(base, theirs, 'other')));
        expect(clashes).toEqual([]);
        expect(bundle).toEqual(apply(apply(base, theirs, 'other'), mine, 'mine'));
      }),
      { numRuns: 200 },
    );
  });

  test('are each there or asked about: none is lost in silence', () => {
    fc.assert(
      fc.property(
        fc.subarray(names),
        fc.subarray(names),
        fc.constantFrom<Side>('mine', 'theirs'),
        (mine, theirs, side) => {
          const [one, other] = [apply(base, mine, 'mine'), apply(base, theirs, 'other')];
          const asked = merge(of(one, other)).clashes;
          const choices = new Map(asked.map(({ at }) => [placeKey(at), side]));
          const { bundle } = merge(of(one, other), choices);
          const both = mine.filter(
            (change) => theirs.includes(change) && !change.endsWith('Added') && change !== 'fieldBehind',
          );
          expect(asked.length).toBe(both.length);
          const [first, then, words] =
            side === 'mine' ? [theirs, mine, ['other', 'mine']] : [mine, theirs, ['mine', 'other']];
          const all = apply(apply(base, first, words[0] ?? ''), then, words[1] ?? '');
          expect(sorted(bundle)).toEqual(sorted(all));
        },
      ),
      { numRuns: 200 },
    );
  });
});
