/** The whole table out to Excel and back, as an administrator does it. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { put, valueAt } from '../../../designer/edits/path.ts';
import { TableGrid } from '../../../designer/tables/table-grid.tsx';
import type { Table } from '../../../engine/index.ts';
import type { SheetCell } from '../../../runtime/api/index.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

const path = ['rules', 'tables', 0];
let rows: SheetCell[][];
const sent: { path: string; body: unknown }[] = [];

beforeEach(() => {
  sent.length = 0;
  URL.createObjectURL = () => 'blob:sheet';
  URL.revokeObjectURL = () => undefined;
  globalThis.fetch = ((address: string, { body }: RequestInit) => {
    sent.push({ path: address, body: JSON.parse(typeof body === 'string' ? body : '') as unknown });
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: new Headers(),
      json: () => Promise.resolve({ rows }),
      blob: () => Promise.resolve(new Blob()),
    } as Response);
  }) as typeof fetch;
});

const choose = () => {
  const file = new File(['面积'], '谁去现场.xlsx');
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) });
  fireEvent.change(screen.getByLabelText('导入 Excel：用文件里的行替换这张表', { selector: 'input' }), {
    target: { files: [file] },
  });
};
const tableOf = (draft: ReturnType<typeof aDraft>) => valueAt(bundleOf(draft), path) as Table;

test('the table leaves with its columns named, and a file is looked at before it replaces the table in one step', async () => {
  const draft = aDraft();
  show(draft, <TableGrid index={0} />);
  fireEvent.click(screen.getByRole('button', { name: '导出 Excel（.xlsx）' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    title: '谁去现场',
    lines: [
      ['设置位置', '则'],
      ['楼顶', '技术审查员'],
      ['任意', expect.any(String)],
    ],
  });

  rows = [
    ['设置位置', '则'],
    ['墙面', '承办人'],
  ];
  choose();
  const confirm = await screen.findByRole('button', { name: '用这 1 行替换整张表' });
  expect(tableOf(draft).rows).toHaveLength(2);
  fireEvent.click(confirm);
  expect(tableOf(draft).rows).toEqual([{ id: 'roof', when: [{ kind: 'oneOf', values: ['wall'] }], then: 'reviewer' }]);
  act(draft.undo);
  expect(bundleOf(draft)).toEqual(aBundle());
});

test('a file with a wrong cell or other columns changes nothing and says where', async () => {
  const draft = aDraft(put(aBundle(), ['matter', 'identity', 'name'], '设置店招备案'));
  show(draft, <TableGrid index={0} />);
  const before = tableOf(draft);
  rows = [
    ['设置位置', '则'],
    ['地上', { formula: true }],
  ];
  choose();
  const confirm = await screen.findByRole<HTMLButtonElement>('button', { name: '用这 1 行替换整张表' });
  expect(confirm.disabled).toBe(true);
  expect(screen.getByRole('list', { name: '写得不对的单元格' }).textContent).toMatch(
    /第 1 行“设置位置”：没有“地上”这个选项.*第 1 行“则”：单元格里是公式/,
  );
  fireEvent.click(screen.getByRole('button', { name: /取 ?消|Cancel/ }));

  rows = [
    ['设置地点', '则'],
    ['墙面', '承办人'],
  ];
  choose();
  expect((await screen.findByRole('alert')).textContent).toContain('没有 设置位置；不认识 设置地点');
  expect(tableOf(draft)).toBe(before);
});
