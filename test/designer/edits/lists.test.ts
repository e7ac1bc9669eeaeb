import { blankOf, newItem } from '../../../designer/edits/blank.ts';
import { convert } from '../../../designer/edits/convert.ts';
import { guessKind } from '../../../designer/edits/guess-kind.ts';
import { gather, insert, move, neighbour, remove } from '../../../designer/edits/lists.ts';
import { idMaker } from '../../../designer/edits/new-id.ts';
import { withoutOrphans } from '../../../designer/edits/orphans.ts';
import { listAt, put, valueAt } from '../../../designer/edits/path.ts';
import { parts } from '../../../designer/parts/parts.ts';
import { nodeAt } from '../../../designer/schema/node.ts';
import { loadMatter, filesOf } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';

const bundle = aBundle();
const titles = (section: number, of = bundle) => of.form.sections[section]?.fields.map(({ title }) => title);

describe('fields of a form', () => {
  test('move past each other, and at the edge of a section into the next one', () => {
    const place = ['form', 'sections', 0, 'fields', 0];
    expect(neighbour(bundle, place, -1)).toBeUndefined();
    const down = neighbour(bundle, place, 1)!;
    expect(down).toEqual(['form', 'sections', 1, 'fields', 0]);
    const moved = move(bundle, place, down);
    expect(titles(0, moved)).toEqual([]);
    expect(titles(1, moved)?.slice(0, 2)).toEqual(['设置位置', '宽']);
    expect(move(moved, down, neighbour(moved, down, -1)!)).toEqual(bundle);
  });

  test('of several places are put together before another, or where they stand already', () => {
    const at = (section: number, field: number) => ['form', 'sections', section, 'fields', field];
    const list = ['form', 'sections', 1, 'fields'];
    const down = gather(bundle, [at(0, 0), at(1, 0), at(1, 2)], list, 4);
    expect([down.at, titles(0, down.bundle), titles(1, down.bundle)]).toEqual([
      ...[2, [], ['高', '招牌文字', '设置位置', '宽', '面积', '设置到', '所在建筑层数说明']],
    ]);
    expect(gather(bundle, [at(1, 1), at(1, 2)], list, 1)).toEqual({ bundle, list, at: 1 });
    expect(gather(bundle, [at(1, 1), at(1, 2)], list, 3)).toEqual({ bundle, list, at: 1 });
  });

  describe('and a group among them', () => {
    const list = ['form', 'sections', 1, 'fields'];
    const size = { kind: 'group', id: 'size', title: '尺寸', fields: [{ kind: 'number', id: 'depth', title: '厚' }] };
    const grouped = insert(bundle, list, 2, size);
    const rows = (of: typeof bundle) =>
      of.form.sections[1]?.fields.map((item) =>
        item.kind === 'group' ? [item.title, ...item.fields.map(({ title }) => title)].join('>') : item.title,
      );
    const stepped = (of: typeof bundle, path: readonly (string | number)[], by: -1 | 1) => {
      const to = neighbour(of, path, by)!;
      return { to, bundle: move(of, path, to) };
    };

    test('step into the group and out of it again, one row at a time', () => {
      const into = stepped(grouped, [...list, 1], 1);
      expect(rows(into.bundle)?.slice(0, 3)).toEqual(['宽', '尺寸>高>厚', '面积']);
      const past = stepped(into.bundle, into.to, 1);
      expect(rows(past.bundle)?.slice(0, 3)).toEqual(['宽', '尺寸>厚>高', '面积']);
      const out = stepped(past.bundle, past.to, 1);
      expect(rows(out.bundle)?.slice(0, 4)).toEqual(['宽', '尺寸>厚', '高', '面积']);
      expect(rows(stepped(out.bundle, out.to, -1).bundle)).toEqual(rows(past.bundle));
    });

    test('step over a group with another group', () => {
      const two = insert(grouped, list, 3, { ...size, id: 'other', title: '其他', fields: [] });
      expect(rows(stepped(two, [...list, 2], 1).bundle)?.slice(2, 4)).toEqual(['其他', '尺寸>厚']);
    });

    test('are gathered into it from before and behind, and out of it', () => {
      const into = gather(
        grouped,
        [
          [...list, 0],
          [...list, 3],
        ],
        [...list, 2, 'fields'],
        1,
      );
      expect([into.list, into.at]).toEqual([[...list, 1, 'fields'], 1]);
      expect(rows(into.bundle)?.slice(0, 3)).toEqual(['高', '尺寸>厚>宽>面积', '招牌文字']);
      const inner = [...into.list, 0];
      const out = gather(into.bundle, [[...list, 0], inner], list, 2);
      expect(rows(out.bundle)?.slice(0, 3)).toEqual(['尺寸>宽>面积', '高', '厚']);
    });
  });

  test('leave everything else of the bundle as the very same objects', () => {
    const made = remove(bundle, ['form', 'sections', 1, 'fields', 0]);
    expect(made.form.sections[0]).toBe(bundle.form.sections[0]);
    expect(made.rules).toBe(bundle.rules);
  });

  test.each([
    ['申请日期', 'date'],
    ['是否有场地', 'yesNo'],
    ['经营面积', 'number'],
    ['联系人手机号码', 'mobile'],
    ['法定代表人身份证号码', 'identityNumber'],
    ['投资金额', 'money'],
    ['字号', 'text'],
  ])('called %s are taken for %s', (title, kind) => {
    expect(guessKind(title)).toBe(kind);
  });
});

describe('an id', () => {
  test('is never one that anything still mentions, even a reference whose target is gone', () => {
    const dangling = put(bundle, ['results'], [{ validUntil: 'answers.field1' }]);
    const make = idMaker(dangling);
    expect([make('field'), make('field'), make('width')]).toEqual(['field2', 'field3', 'width1']);
  });
});

describe('something new', () => {
  /** Faults of what is still to be written or chosen. */
  const unwritten = ['SCHEMA_BLANK', 'SCHEMA_MISSING', 'SCHEMA_FEW'];
  const lists = parts.flatMap(({ groups }) => groups.filter(({ kind }) => kind === 'list'));

  test.each(lists.map(({ path }) => [path.join('/'), path]))(
    'in %s lacks nothing but what is still to be written',
    (_, path) => {
      const made = insert(bundle, path, listAt(bundle, path).length, newItem(bundle, path));
      const loaded = loadMatter(filesOf(made));
      const shape = loaded.ok ? [] : loaded.problems.filter(({ code }) => code.startsWith('SCHEMA_'));
      expect(shape.map(({ code }) => code).filter((code) => !unwritten.includes(code))).toEqual([]);
    },
  );

  test('of a chosen kind is of that kind, with what was given', () => {
    const list = ['form', 'sections', 0, 'fields'];
    expect(newItem(bundle, list, { kind: 'note', title: '提示' })).toEqual({
      kind: 'note',
      id: 'field1',
      title: '提示',
      text: '',
    });
  });

  test('of another kind keeps what both kinds have', () => {
    const path = ['form', 'sections', 1, 'fields', 0];
    const node = nodeAt(bundle, path)!;
    const made = convert(node, valueAt(bundle, path), 'text', blankOf(bundle, node, 'text'));
    expect(made).toEqual({ kind: 'text', id: 'width', title: '宽', required: true });
  });
});

describe('a template', () => {
  test('goes with the last document that used it', () => {
    const made = withoutOrphans(bundle, remove(bundle, ['documents', 'documents', 0]));
    expect(Object.keys(made.templates)).toEqual(['grant.hbs', 'deny.hbs']);
  });

  test('stays while another document uses it, or when no document ever did', () => {
    const shared = put(bundle, ['documents', 'documents', 1, 'template'], 'accept.hbs');
    const made = withoutOrphans(shared, remove(shared, ['documents', 'documents', 0]));
    expect(Object.keys(made.templates)).toEqual(['accept.hbs', 'grant.hbs', 'deny.hbs']);
  });
});
