import { act, fireEvent, screen, within } from '@testing-library/react';
import { FormCanvas } from '../../../designer/form/form-canvas.tsx';
import type { Field } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, check, show } from '../build.tsx';

type Draft = ReturnType<typeof aDraft>;
const titles = (draft: Draft, section: number) =>
  bundleOf(draft).form.sections[section]?.fields.map(({ title }) => title);
const steps = (draft: Draft) => draft.view().history.past.map(({ words }) => words);
const row = (name: string) => screen.getByText(name, { selector: '.row-name' }).closest('button')!;
const click = (name: string, held = {}) => fireEvent.click(row(name), held);
const chosen = () =>
  [...document.querySelectorAll('[aria-pressed="true"] .row-name')].map(({ textContent }) => textContent);
const bar = () => screen.queryByLabelText('选中的字段');

/** A clipboard that keeps what is put on it. */
const aClipboard = (kept = new Map<string, string>()) => ({
  setData: (type: string, text: string) => void kept.set(type, text),
  getData: (type: string) => kept.get(type) ?? '',
});
const open = (bundle = aBundle()) => {
  const draft = aDraft(bundle);
  show(draft, <FormCanvas />);
  return draft;
};

describe('several fields chosen at once', () => {
  test('Shift reaches from one to another, Ctrl takes single ones in and out, a plain click chooses one again', () => {
    open();
    click('宽');
    expect(chosen()).toEqual([]);
    click('面积', { shiftKey: true });
    expect(chosen()).toEqual(['宽', '高', '面积']);
    click('高', { ctrlKey: true });
    click('设置到', { ctrlKey: true });
    expect(chosen()).toEqual(['宽', '面积', '设置到']);
    expect(bar()?.textContent).toMatch(/^已选 3 项/);
    click('高');
    expect(chosen()).toEqual([]);
    expect(bar()?.textContent).toMatch(/^已选“高”/);
  });

  test('Shift and the arrows reach on, over the end of a section as well', () => {
    open();
    click('设置位置');
    fireEvent.keyDown(row('设置位置'), { key: 'ArrowDown', shiftKey: true });
    fireEvent.keyDown(row('宽'), { key: 'ArrowDown', shiftKey: true });
    expect(chosen()).toEqual(['设置位置', '宽', '高']);
    fireEvent.keyDown(row('高'), { key: 'ArrowUp', shiftKey: true });
    expect(chosen()).toEqual(['设置位置', '宽']);
    fireEvent.keyDown(row('宽'), { key: 'Escape' });
    expect(chosen()).toEqual([]);
  });

  test('are moved to another section together, in one step', () => {
    const draft = open();
    click('招牌文字');
    click('设置到', { ctrlKey: true });
    fireEvent.change(within(bar()!).getByLabelText('移到……'), { target: { value: '/form/sections/0/fields' } });
    expect([titles(draft, 0), titles(draft, 1)]).toEqual([
      ['设置位置', '招牌文字', '设置到'],
      ['宽', '高', '面积', '所在建筑层数说明'],
    ]);
    expect(steps(draft)).toEqual(['“2 项”移到第 2 位，共 3 位']);
    expect(chosen()).toEqual(['招牌文字', '设置到']);
  });

  test('are put into a group and taken out of it by the keyboard alone', () => {
    const bundle = aBundle();
    bundle.form.sections[1]!.fields.splice(2, 0, { kind: 'group', id: 'size', title: '尺寸', fields: [] });
    const draft = open(bundle);
    click('宽');
    click('高', { shiftKey: true });
    const into = { target: { value: '/form/sections/1/fields/2/fields' } };
    fireEvent.change(within(bar()!).getByLabelText('移到……'), into);
    expect(bundleOf(draft).form.sections[1]?.fields[0]).toMatchObject({ fields: [{ title: '宽' }, { title: '高' }] });
    fireEvent.keyDown(row('高'), { key: 'Escape' });
    fireEvent.keyDown(row('高'), { key: 'ArrowDown', altKey: true });
    expect(titles(draft, 1)?.slice(0, 3)).toEqual(['尺寸', '高', '面积']);
    fireEvent.keyDown(row('高'), { key: 'ArrowUp', altKey: true });
    expect(titles(draft, 1)?.slice(0, 2)).toEqual(['尺寸', '面积']);
    expect(steps(draft)).toEqual([
      '“2 项”移到第 1 位，共 2 位',
      '“高”移到第 2 位，共 6 位',
      '“高”移到第 2 位，共 2 位',
    ]);
  });

  test('a group is copied with its fields, under ids of their own, and asked about when something in it is used', () => {
    const bundle = aBundle();
    const [width, height] = bundle.form.sections[1]!.fields as [Field, Field];
    bundle.form.sections[1]!.fields.splice(0, 2, { kind: 'group', id: 'size', title: '尺寸', fields: [width, height] });
    const draft = open(bundle);
    click('尺寸');
    fireEvent.keyDown(row('尺寸'), { key: 'd', ctrlKey: true });
    const [first, copy] = bundleOf(draft).form.sections[1]!.fields;
    expect(first).toMatchObject({ id: 'size', fields: [{ id: 'width' }, { id: 'height' }] });
    expect(copy).toMatchObject({ id: 'field1', title: '尺寸', fields: [{ id: 'field2' }, { id: 'field3' }] });
    fireEvent.keyDown(screen.getAllByText('尺寸', { selector: '.row-name' })[0]!.closest('button')!, { key: 'Delete' });
    expect(screen.getByRole('dialog').textContent).toContain('面积');
  });

  test('go up and down together, and no further than their section', () => {
    const draft = open();
    click('高');
    click('面积', { shiftKey: true });
    fireEvent.keyDown(row('面积'), { key: 'ArrowUp', altKey: true });
    expect(titles(draft, 1)?.slice(0, 3)).toEqual(['高', '面积', '宽']);
    fireEvent.keyDown(row('面积'), { key: 'ArrowUp', altKey: true });
    expect(steps(draft)).toHaveLength(1);
    fireEvent.keyDown(row('面积'), { key: 'ArrowDown', altKey: true });
    expect(titles(draft, 1)?.slice(0, 3)).toEqual(['宽', '高', '面积']);
  });

  test('are deleted in one step, after one question that names every use', async () => {
    const draft = open();
    click('宽');
    click('面积', { shiftKey: true });
    fireEvent.keyDown(row('面积'), { key: 'Delete' });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByText(/^“3 项”被 \d+ 处使用$/)).not.toEqual([]);
    // The product of both is deleted with them and is no use of them that is left.
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).not.toContain('申请表 / 招牌 / 面积 / 算法 / 第 1 项');
    fireEvent.click(within(dialog).getByText('仍然删除'));
    expect(titles(draft, 1)).toEqual(['招牌文字', '设置到', '所在建筑层数说明']);
    expect(steps(draft)).toEqual(['删除“3 项”']);
    act(() => draft.undo());
    expect(titles(draft, 1)).toHaveLength(6);
  });
});

describe('copies of fields', () => {
  test('have ids of their own, and what one says of another is said of its copy', () => {
    const draft = open();
    click('宽');
    click('面积', { shiftKey: true });
    fireEvent.click(within(bar()!).getByText('创建副本'));
    expect(bundleOf(draft).form.sections[1]?.fields.slice(3, 6)).toMatchObject([
      { title: '宽', id: 'field1', unit: '米' },
      { title: '高', id: 'field2' },
      { title: '面积', id: 'field3', formula: { by: 'product', of: ['field1', 'field2'] } },
    ]);
    expect(steps(draft)).toEqual(['复制“3 项”']);
    // Fields that nobody has filled in yet are missing in the examples; nothing else is wrong.
    expect([...new Set(check(bundleOf(draft)).problems.map(({ code }) => code))]).toEqual(['EXAMPLE_DIFFERS']);
  });

  test('go by the clipboard into another matter', () => {
    const clipboardData = aClipboard();
    const draft = open();
    click('宽');
    click('高', { shiftKey: true });
    fireEvent.copy(row('高'), { clipboardData });
    expect(clipboardData.getData('text/plain')).toBe('宽\n高');
    expect(steps(draft)).toEqual([]);
    fireEvent.cut(row('高'), { clipboardData });
    click('设置位置');
    fireEvent.paste(row('设置位置'), { clipboardData });
    expect(titles(draft, 0)).toEqual(['设置位置', '宽', '高']);
  });

  test('of something else on the clipboard are names, or nothing with a reason', async () => {
    const draft = open();
    click('设置位置');
    const names = aClipboard(new Map([['text/plain', '经办人姓名\n经办人手机']]));
    fireEvent.paste(row('设置位置'), { clipboardData: names });
    expect(bundleOf(draft).form.sections[0]?.fields.slice(1)).toMatchObject([{ kind: 'text' }, { kind: 'mobile' }]);
    for (const text of ['[{"kind":"choice","id":"a","title":"一","options":5}]', '{"kind"', '[{"kind":"film"}]']) {
      const odd = aClipboard(new Map([['application/x-yichuang-fields', text]]));
      fireEvent.paste(row('设置位置'), { clipboardData: odd });
    }
    expect((await screen.findAllByText(/^没有粘贴：/)).length).toBe(3);
    expect(steps(draft)).toEqual(['添加“2 项”']);
  });

  test('are taken of a draft that cannot be changed, and not put into it', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />, '草稿已提交复核');
    const clipboardData = aClipboard();
    click('宽');
    fireEvent.copy(row('宽'), { clipboardData });
    fireEvent.paste(row('宽'), { clipboardData });
    fireEvent.cut(row('宽'), { clipboardData });
    expect([clipboardData.getData('text/plain'), steps(draft)]).toEqual(['宽', []]);
  });
});
