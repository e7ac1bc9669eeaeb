import { put, valueAt } from '../../../designer/edits/path.ts';
import { clashWords } from '../../../designer/merging/clash-words.ts';
import { bundleApart } from '../../../designer/merging/bundle-apart.ts';
import { merge } from '../../../designer/merging/merge.ts';
import { followed } from '../../../designer/merging/place.ts';
import { insert, move } from '../../../designer/edits/lists.ts';
import { withContent, withRows } from '../../../designer/tables/edit-table.ts';
import type { Bundle, Table } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';

const base = aBundle();
const own = { section: '所在分节', order: '先后顺序', choices: () => [] };
const said = (mine: Bundle, theirs: Bundle) =>
  merge(bundleApart, { base, mine, theirs }).clashes.map((clash) => clashWords({ mine, theirs }, clash, own));
const promised = ['matter', 'limits', 'promised', 'amount'];
const visit = ['matter', 'steps', 1];
const area = { fact: 'answers.area', operator: 'greaterThan' };
const table = valueAt(base, ['rules', 'tables', 0]) as Table;
const withCell = (cell: Parameters<typeof withContent>[2]) =>
  put(base, ['rules', 'tables', 0], withRows(table, new Map([[0, withContent(table.rows[0]!, 0, cell)]])));
const [, fields] = base.form.sections;

describe('what two people changed otherwise, in words', () => {
  test.each([
    ['a limit', put(base, promised, 3), put(base, promised, 4), '3个工作日', '4个工作日'],
    [
      'a condition',
      put(base, [...visit, 'when'], { ...area, value: 20 }),
      put(base, [...visit, 'when'], { ...area, value: 30 }),
      '当“面积”大于20时',
      '当“面积”大于30时',
    ],
    ['a cell', withCell({ kind: 'any' }), withCell({ kind: 'oneOf', values: ['wall'] }), '任意', '墙面'],
    [
      'a template',
      put(base, ['templates', 'deny.hbs'], '<p>一</p>'),
      put(base, ['templates', 'deny.hbs'], '<p>二</p>'),
      '<p>一</p>',
      '<p>二</p>',
    ],
  ])('%s', (_, mine, theirs, one, other) => {
    const [words] = said(mine, theirs);
    expect(words?.mine?.replace(/\s/g, '')).toBe(one.replace(/\s/g, ''));
    expect(words?.theirs?.replace(/\s/g, '')).toBe(other.replace(/\s/g, ''));
  });

  test('a field that one deleted and the other put elsewhere', () => {
    const place = ['form', 'sections', 1, 'fields', 0];
    const mine = put(base, place.slice(0, 4), fields?.fields.slice(1));
    const [words] = said(mine, move(base, place, ['form', 'sections', 0, 'fields', 0]));
    expect(words?.mine).toBeUndefined();
    expect(words?.place).toContain(fields?.fields[0]?.title);
  });
});

test('what somebody is at is found again after others put things before it, and lost when it is gone', () => {
  const at = ['form', 'sections', 1, 'fields', 2];
  const longer = insert(base, ['form', 'sections', 1, 'fields'], 0, { kind: 'text', id: 'first', title: '甲' });
  expect(followed(base, at, longer)).toEqual(['form', 'sections', 1, 'fields', 3]);
  expect(followed(base, at, move(base, at, ['form', 'sections', 0, 'fields', 0]))).toEqual([
    'form',
    'sections',
    0,
    'fields',
    0,
  ]);
  expect(followed(base, at, put(base, at.slice(0, 4), []))).toBeUndefined();
  expect(followed(base, ['matter'], longer)).toEqual(['matter']);
});
