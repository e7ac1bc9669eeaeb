import { fireEvent, screen, within } from '@testing-library/react';
import { RulesCanvas } from '../../../designer/canvas/rules-canvas.tsx';
import type { Draft } from '../../../designer/draft/draft.ts';
import type { Table } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

/** Who visits a site, told by where the sign hangs and how wide it is; walls from 10 metres on are forgotten. */
const visitor: Table = {
  id: 'visitor',
  title: '谁去现场',
  hitPolicy: 'unique',
  inputs: [{ fact: 'answers.place' }, { fact: 'answers.width' }],
  output: { kind: 'choice', options: ['reviewer', 'technicalReviewer'] },
  rows: [
    { id: 'roof', when: [{ kind: 'oneOf', values: ['roof'] }, { kind: 'any' }], then: 'technicalReviewer' },
    {
      id: 'wall',
      when: [
        { kind: 'oneOf', values: ['wall'] },
        { kind: 'between', maxExclusive: 10 },
      ],
      then: 'reviewer',
    },
  ],
};

function opened(locked?: string): Draft {
  const bundle = aBundle();
  const draft = aDraft({ ...bundle, rules: { ...bundle.rules, tables: [visitor] } });
  show(draft, <RulesCanvas />, locked);
  return draft;
}
const tableOf = (draft: Draft) => bundleOf(draft).rules.tables![0]!;
const undone = (draft: Draft) => draft.view().history.past.map(({ words }) => words);

const grid = () => screen.getByRole('grid', { name: '谁去现场' });
const texts = () =>
  within(grid())
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('gridcell')
        .map((cell) => cell.textContent),
    )
    .filter((row) => row.length > 0);
const cell = (row: number, column: number) =>
  within(within(grid()).getAllByRole('row')[row]!).getAllByRole('gridcell')[column - 1]!;
/** The input of the selected cell. */
const here = () => within(grid()).getByLabelText(/^第 \d+ 行，/);
const goTo = (row: number, column: number) => fireEvent.focus(cell(row, column));
const press = (key: string, more = {}) => fireEvent.keyDown(here(), { key, ...more });
const type = (text: string) => fireEvent.change(here(), { target: { value: text } });
const paste = (text: string) => fireEvent.paste(here(), { clipboardData: { getData: () => text } });

describe('a decision table as a spreadsheet', () => {
  test('shows inputs and results by their words', () => {
    opened();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '序号',
      '设置位置',
      '宽（米）',
      '则',
    ]);
    expect(texts()).toEqual([
      ['楼顶', '任意', '技术审查员'],
      ['墙面', '不足 10', '承办人'],
    ]);
  });

  test('is written in place: type, Enter, and the cell below is next; one step of undo', () => {
    const draft = opened();
    goTo(1, 2);
    type('>=5');
    press('Enter');
    expect(tableOf(draft).rows[0]!.when[1]).toEqual({ kind: 'between', min: 5 });
    expect(here().getAttribute('aria-label')).toBe('第 2 行，宽：不足 10');
    expect(undone(draft)).toEqual(['改“谁去现场”第 1 行“宽”']);
  });

  test('goes on to the right with Tab and past the end of a row to the next', () => {
    opened();
    goTo(1, 2);
    press('Tab');
    press('Tab');
    expect(here().getAttribute('aria-label')).toBe('第 2 行，设置位置：墙面');
    press('Tab', { shiftKey: true });
    expect(here().getAttribute('aria-label')).toBe('第 1 行，则：技术审查员');
  });

  test('says at the cell why a text is none, and leaves the table as it was', () => {
    const draft = opened();
    goTo(2, 2);
    type('很宽');
    press('Enter');
    expect(within(grid()).getByRole('alert').textContent).toMatch(/^“很宽”不是数/);
    expect(tableOf(draft)).toEqual(visitor);
    fireEvent.blur(here());
    expect(screen.getByRole('alert').textContent).toMatch(/^第 2 行“宽”没有改：“很宽”不是数/);
    fireEvent.click(screen.getByRole('button', { name: '接着改' }));
    expect(here()).toHaveProperty('value', '很宽');
    press('Escape');
    expect(undone(draft)).toEqual([]);
  });

  test('offers the options while a cell is written, and takes several', () => {
    const draft = opened();
    goTo(1, 1);
    press('F2');
    fireEvent.mouseDown(within(grid()).getByRole('option', { name: '墙面' }));
    press('Enter');
    expect(tableOf(draft).rows[0]!.when[0]).toEqual({ kind: 'oneOf', values: ['wall', 'roof'] });
    goTo(1, 3);
    press('F2');
    press('ArrowDown');
    press(' ');
    press('Enter');
    expect(tableOf(draft).rows[0]!.then).toBe('reviewer');
  });

  test('is cleared, filled and moved by keys over all that is selected', () => {
    const draft = opened();
    goTo(1, 2);
    press('ArrowDown', { shiftKey: true });
    press('Delete');
    expect(tableOf(draft).rows.map(({ when }) => when[1]!.kind)).toEqual(['any', 'any']);
    goTo(2, 1);
    press('d', { ctrlKey: true });
    expect(tableOf(draft).rows[1]!.when[0]).toEqual({ kind: 'oneOf', values: ['roof'] });
    press('ArrowUp', { altKey: true });
    expect(tableOf(draft).rows.map(({ id }) => id)).toEqual(['wall', 'roof']);
    expect(undone(draft)).toEqual(['清除“谁去现场”的单元格', '向下填充“谁去现场”', '“谁去现场”第 2 行移到第 1 行']);
  });

  test('takes a block from Excel in one paste and one confirmation', async () => {
    const draft = opened();
    paste(['设置位置\t宽\t则', '楼顶\t\t技术审查员', '墙面\t不足10\t承办人', '墙面\t10-100\t技术审查员'].join('\r\n'));
    fireEvent.click(await screen.findByRole('button', { name: '写入 3 行' }));
    expect(texts()[2]).toEqual(['墙面', '10 至 100', '技术审查员']);
    expect(undone(draft)).toEqual(['粘贴 3 行到“谁去现场”']);
  });

  test('shows what is wrong with a block, cell by cell, before anything changes', async () => {
    const draft = opened();
    paste('地下\t10\t承办人\r\n墙面\t很宽\t老王');
    const faults = await screen.findByRole('list', { name: '写得不对的单元格' });
    expect(
      within(faults)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '第 1 行“设置位置”：没有“地下”这个选项；可以写 墙面、楼顶',
      '第 2 行“宽”：“很宽”不是数；可以写 100、不少于 100、不足 100、100 至 200',
      '第 2 行“则”：没有“老王”这个选项；可以写 承办人、技术审查员',
    ]);
    expect(screen.getByRole('button', { name: /^写入没有错的 0 行/ })).toHaveProperty('disabled', true);
    expect(tableOf(draft)).toEqual(visitor);
  });

  test('is copied with its heading when all of it is selected', () => {
    opened();
    const setData = jest.fn();
    press('a', { ctrlKey: true });
    fireEvent.copy(here(), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith(
      'text/plain',
      '设置位置\t宽\t则\r\n楼顶\t任意\t技术审查员\r\n墙面\t不足 10\t承办人',
    );
  });

  test('gets rows and columns, and gives them up', () => {
    const draft = opened();
    goTo(1, 1);
    fireEvent.click(screen.getByRole('button', { name: '在下面加一行' }));
    expect(texts()[1]).toEqual(['任意', '任意', '']);
    fireEvent.change(screen.getByLabelText('添加一列……'), { target: { value: 'answers.height' } });
    expect(texts()[0]).toEqual(['楼顶', '任意', '任意', '技术审查员']);
    fireEvent.click(screen.getByRole('button', { name: '“设置位置”一列右移' }));
    fireEvent.click(screen.getByRole('button', { name: '删除“设置位置”一列' }));
    fireEvent.click(screen.getByRole('button', { name: '删除选中的 1 行' }));
    expect(texts()).toEqual([
      ['任意', '任意', '技术审查员'],
      ['不足 10', '任意', '承办人'],
    ]);
    expect(undone(draft)).toHaveLength(5);
  });

  test('shows a hole in place and fills it with one row', () => {
    const draft = opened();
    const findings = screen.getByRole('list', { name: '规则表“谁去现场”的检查结果' });
    expect(findings.textContent).toContain('这种情况没有规定：「设置位置」为 墙面，「宽」为 10');
    fireEvent.click(within(findings).getByRole('button', { name: '补一行' }));
    expect(tableOf(draft).rows[2]).toMatchObject({
      when: [
        { kind: 'oneOf', values: ['wall'] },
        { kind: 'between', min: 10 },
      ],
      then: '',
    });
    expect(here().getAttribute('aria-label')).toBe('第 3 行，则：');
  });

  test('is only read while the draft is locked', () => {
    const draft = opened('只能查看');
    goTo(1, 1);
    press('Delete');
    press('F2');
    expect(here()).toHaveProperty('readOnly', true);
    expect(tableOf(draft)).toEqual(visitor);
    expect(screen.queryByRole('button', { name: '在下面加一行' })).toBeNull();
  });
});
