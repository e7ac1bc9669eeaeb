import { sift } from '../../../designer/matters/sift.ts';
import type { DesignerRow } from '../../../runtime/api/index.ts';

const row = (name: string, more: Partial<DesignerRow> = {}): DesignerRow => ({
  id: name,
  name,
  department: 'city',
  departmentName: '城管局',
  draft: 'none',
  runningCases: 0,
  ...more,
});
const rows = [
  row('户外广告'),
  row('店招备案', { draft: 'editing' }),
  row('林木采伐', { draft: 'submitted', department: 'forest', departmentName: '林业局' }),
];
const all = { words: '', department: '', state: '' } as const;
const names = (sought: Parameters<typeof sift>[1]) => sift(rows, sought).map(({ name }) => name);

describe('the list of matters', () => {
  test('puts first what waits for somebody', () => {
    expect(names(all)).toEqual(['林木采伐', '店招备案', '户外广告']);
  });

  test('finds by name, department and state of the draft', () => {
    expect(names({ ...all, words: ' 林业 ' })).toEqual(['林木采伐']);
    expect(names({ ...all, department: 'city' })).toEqual(['店招备案', '户外广告']);
    expect(names({ ...all, state: 'editing' })).toEqual(['店招备案']);
    expect(names({ ...all, words: '没有' })).toEqual([]);
  });
});
