/** The code tables of a centre: written, pasted and taken away with a look at who offers what is in them. */
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { CodesPart } from '../../../designer/organisation/codes/codes-part.tsx';
import { checkContent } from '../../../designer/organisation/check.ts';
import { PropertyPanel } from '../../../designer/panel/property-panel.tsx';
import { aCentreDraft, around, contentNow, showCentre, type CentreDraft } from './build.tsx';

const towns = ['catalogues', 'codes', 'tables', 0];
const codesNow = (draft: CentreDraft) => contentNow(draft).catalogues.codes.tables[0]!.codes;
const cell = (row: number, what: '代码' | '名称') => screen.getByLabelText<HTMLInputElement>(`第 ${row} 行的${what}`);

function open(locked?: string) {
  const draft = aCentreDraft();
  draft.select(towns);
  showCentre(
    draft,
    <>
      <CodesPart />
      <PropertyPanel />
    </>,
    locked,
  );
  return draft;
}

function paste(text: string) {
  const target = cell(1, '代码');
  const event = createEvent.paste(target, { clipboardData: { getData: () => text } });
  fireEvent(target, event);
}

describe('the code tables of a centre', () => {
  it('are written row by row, a new code behind the last, and each change can be undone', () => {
    const draft = open();
    const before = codesNow(draft).length;
    fireEvent.change(cell(before + 1, '代码'), { target: { value: 'forest-farm' } });
    fireEvent.change(cell(before + 1, '名称'), { target: { value: '国有林场' } });
    expect(codesNow(draft).at(-1)).toEqual({ value: 'forest-farm', label: '国有林场' });
    expect(checkContent(contentNow(draft), around)).toEqual([]);
    expect(draft.view().history.past.at(-1)?.words).toBe(`改代码表“乡镇”第 ${before + 1} 行`);
    expect(cell(before + 2, '代码').value).toBe('');
  });

  it('stay open when the panel over them is closed, as on a telephone', () => {
    const draft = open();
    act(() => draft.select(undefined));
    expect(cell(1, '代码').value).toBe('tuojiang');
  });

  it('take a block of a spreadsheet: codes that are there get their new name, others come behind them', () => {
    const draft = open();
    const before = codesNow(draft).length;
    paste('名称\t代码\r\n沱江街道\ttuojiang\r\n国有林场\tforest-farm\r\n');
    fireEvent.click(screen.getByText('写入 2 行'));
    expect(codesNow(draft)[0]).toEqual({ value: 'tuojiang', label: '沱江街道' });
    expect(codesNow(draft)[before]).toEqual({ value: 'forest-farm', label: '国有林场' });
    expect(codesNow(draft)).toHaveLength(before + 1);
  });

  it('write nothing of a block that is wrong before somebody has seen in which cell', () => {
    const draft = open();
    paste('01\t甲\n01\t乙\n一号\t丙\n\t丁\n02\t戊\t己');
    const faults = within(screen.getByLabelText('写得不对的单元格')).getAllByRole('listitem');
    expect(faults.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('代码“01”在粘贴的内容里写了两次'),
      expect.stringContaining('“一号”不能作代码'),
      expect.stringContaining('没有写代码'),
      expect.stringContaining('“多出的列”：表格没有这么多列'),
    ]);
    expect(codesNow(draft)).toEqual(codesNow(aCentreDraft()));
    fireEvent.click(screen.getByText('写入没有错的 1 行，4 行不写'));
    expect(codesNow(draft).at(-1)).toEqual({ value: '01', label: '甲' });
  });

  it('say who offers a code or names the table before either is deleted', async () => {
    const draft = open();
    expect(screen.getByText('被引用 1')).toBeTruthy();
    const mashi = codesNow(draft).findIndex(({ value }) => value === 'mashi');
    fireEvent.click(screen.getByLabelText('删除代码“码市镇”'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByText('“码市镇”被 1 处使用')).not.toEqual([]);
    expect(within(dialog).getByText('事项“劳务派遣经营许可”')).toBeTruthy();
    expect(codesNow(draft)[mashi]?.value).toBe('mashi');
    fireEvent.click(screen.getByLabelText('删除代码“涛圩镇”'));
    expect(codesNow(draft).some(({ value }) => value === 'taoxu')).toBe(false);
  });

  it('tell a code that stands twice at its row, and are only read while somebody reviews', () => {
    const draft = open('正在复核');
    expect(cell(1, '代码').readOnly).toBe(true);
    expect(screen.queryByLabelText('删除代码“码市镇”')).toBeNull();
    const [first] = codesNow(draft);
    const content = structuredClone(contentNow(draft));
    content.catalogues.codes.tables[0]!.codes.push(first!);
    expect(checkContent(content, around)).toMatchObject([{ code: 'ID_TWICE', file: 'catalogues/codes.json' }]);
  });
});
