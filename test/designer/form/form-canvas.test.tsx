import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { put } from '../../../designer/edits/path.ts';
import { FormCanvas } from '../../../designer/form/form-canvas.tsx';
import { aDraft, bundleOf, show } from '../build.tsx';

const titles = (draft: ReturnType<typeof aDraft>, section: number) =>
  bundleOf(draft).form.sections[section]?.fields.map(({ title }) => title);
const row = (name: RegExp) => screen.getByRole('button', { name });

describe('the form as a list', () => {
  test('shows every field with its kind, whether it must be filled in, and when it is asked', () => {
    show(aDraft(), <FormCanvas />);
    expect(row(/^所在建筑层数说明/).textContent).toBe('所在建筑层数说明单行文本必填当“设置位置”是“楼顶”时');
  });

  test('says a condition in the new words when what it speaks of gets another name', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    const place = ['form', 'sections', 0, 'fields', 0, 'title'];
    act(() => draft.perform({ words: '改名', bundle: put(bundleOf(draft), place, '安装位置') }));
    expect(row(/^所在建筑层数说明/).textContent).toMatch(/当“安装位置”是“楼顶”时$/);
  });

  test('adds a field for every name and Enter, of the kind the name suggests', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    const [, input] = screen.getAllByLabelText('添加字段');
    for (const name of ['经营面积', '开业日期']) {
      fireEvent.change(input!, { target: { value: name } });
      fireEvent.keyDown(input!, { key: 'Enter' });
    }
    expect(bundleOf(draft).form.sections[1]?.fields.slice(-2)).toEqual([
      { kind: 'number', id: 'field1', title: '经营面积' },
      { kind: 'date', id: 'field2', title: '开业日期' },
    ]);
    expect(draft.view().history.past.map(({ words }) => words)).toEqual(['添加“经营面积”', '添加“开业日期”']);
  });

  test('adds nothing while an input method is still composing', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    const [input] = screen.getAllByLabelText('添加字段');
    fireEvent.change(input!, { target: { value: 'mianji' } });
    fireEvent.keyDown(input!, { key: 'Enter', isComposing: true });
    expect(draft.view().history.past).toEqual([]);
  });

  test('adds a field for every pasted line in one step', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    const [input] = screen.getAllByLabelText('添加字段');
    fireEvent.paste(input!, { clipboardData: { getData: () => '姓名\n手机号码\n\n住址' } });
    expect(titles(draft, 0)).toEqual(['设置位置', '姓名', '手机号码', '住址']);
    expect(draft.view().history.past).toHaveLength(1);
  });

  test('moves a field with Alt and an arrow, and says where to', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    fireEvent.keyDown(row(/^高/), { key: 'ArrowUp', altKey: true });
    expect(titles(draft, 1)?.slice(0, 2)).toEqual(['高', '宽']);
    expect(draft.view().history.past[0]?.words).toBe('“高”移到第 1 位，共 6 位');
  });

  test('is renamed in its row: Enter takes the name, Escape does not, and nothing that refers to it changes', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    const before = bundleOf(draft);
    const naming = () => screen.queryByLabelText<HTMLInputElement>(/改名$/);
    fireEvent.click(row(/^高/));
    fireEvent.keyDown(row(/^高/), { key: 'F2' });
    fireEvent.change(naming()!, { target: { value: '没有用' } });
    fireEvent.keyDown(naming()!, { key: 'Escape' });
    expect([naming(), bundleOf(draft)]).toEqual([null, before]);
    fireEvent.doubleClick(row(/^高/));
    expect(naming()?.value).toBe('高');
    fireEvent.change(naming()!, { target: { value: '招牌高度' } });
    fireEvent.keyDown(naming()!, { key: 'Enter' });
    expect(titles(draft, 1)?.[1]).toBe('招牌高度');
    expect(document.activeElement?.textContent).toMatch(/^招牌高度/);
    expect(draft.view().history.past.map(({ words }) => words)).toEqual(['“高”改名为“招牌高度”']);
    expect({ ...bundleOf(draft), form: before.form }).toEqual(before);
  });

  test('deletes what nobody uses at once', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    const [input] = screen.getAllByLabelText('添加字段');
    fireEvent.change(input!, { target: { value: '备用' } });
    fireEvent.keyDown(input!, { key: 'Enter' });
    fireEvent.keyDown(row(/^备用/), { key: 'Delete' });
    expect(titles(draft, 0)).toEqual(['设置位置']);
  });

  test('asks before deleting what others use, and lists them', async () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    fireEvent.keyDown(row(/^设置位置/), { key: 'Delete' });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByText('“设置位置”被 7 处使用')).not.toEqual([]);
    expect(within(dialog).getByText('条件与规则 / 设在楼顶 / 条件')).toBeTruthy();
    expect(titles(draft, 0)).toEqual(['设置位置']);
    fireEvent.click(within(dialog).getByRole('button', { name: '仍然删除' }));
    expect(titles(draft, 0)).toEqual([]);
  });
});
