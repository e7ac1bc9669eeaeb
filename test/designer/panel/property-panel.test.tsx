import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react';
import { PropertyPanel } from '../../../designer/panel/property-panel.tsx';
import { insert } from '../../../designer/edits/lists.ts';
import type { Path } from '../../../designer/edits/path.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

function opened(path: Path, locked?: string) {
  const draft = aDraft();
  draft.select(path);
  show(draft, <PropertyPanel />, locked);
  return draft;
}
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const drawing = ['materials', 'materials', 1];

describe('the property panel', () => {
  test('changes what is typed, and nothing else', () => {
    const draft = opened(drawing);
    type(/^材料名称/, '结构图');
    const expected = aBundle();
    expected.materials.materials[1]!.name = '结构图';
    expect(bundleOf(draft)).toEqual(expected);
    act(() => draft.undo());
    expect(bundleOf(draft)).toEqual(aBundle());
  });

  test('changes nothing by being looked at', () => {
    const draft = aDraft();
    show(draft, <PropertyPanel />);
    const things: Path[] = [
      ['matter', 'limits'],
      ['form', 'sections', 1, 'fields', 2],
      ['rules', 'tables', 0],
      ['guide'],
    ];
    for (const path of things) act(() => draft.select(path));
    expect(draft.view().history.past).toEqual([]);
  });

  test('adds a property that may be there, and takes it away again', () => {
    const draft = opened(drawing);
    type('给“申请材料”添加属性', 'issuer');
    type(/^出具单位/, '设计院');
    expect(bundleOf(draft).materials.materials[1]).toMatchObject({ issuer: '设计院' });
    fireEvent.click(screen.getByRole('button', { name: '去掉“出具单位”' }));
    expect(bundleOf(draft).materials.materials[1]).not.toHaveProperty('issuer');
    expect(screen.queryByLabelText(/^出具单位/)).toBeNull();
  });

  test('shows a property without a value to whoever is led to it, and puts the cursor into it', () => {
    const draft = opened(drawing);
    expect(screen.queryByLabelText(/^出具单位/)).toBeNull();
    act(() => draft.goTo([...drawing, 'issuer']));
    expect(document.activeElement).toBe(screen.getByLabelText(/^出具单位/));
    fireEvent.click(screen.getByRole('button', { name: '去掉“出具单位”' }));
    expect(screen.queryByLabelText(/^出具单位/)).toBeNull();
  });

  test('keeps a property in sight while it is being emptied', () => {
    const draft = opened(['form', 'sections', 1, 'fields', 0]);
    type(/^单位/, '');
    expect(bundleOf(draft).form.sections[1]?.fields[0]).not.toHaveProperty('unit');
    expect(screen.getByLabelText(/^单位/)).toHaveProperty('value', '');
    fireEvent.click(screen.getByRole('button', { name: '去掉“单位”' }));
    expect(screen.queryByLabelText(/^单位/)).toBeNull();
  });

  test('says a condition as a sentence and changes it by choosing', () => {
    const draft = opened(['form', 'sections', 1, 'fields', 5]);
    expect(screen.getByText('当“设置位置”是“楼顶”时')).toBeTruthy();
    type('比较值', 'wall');
    expect(screen.getByText('当“设置位置”是“墙面”时')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /添加一条/ }));
    type('各条之间的关系', 'any');
    expect(bundleOf(draft).form.sections[1]?.fields[5]?.when).toEqual({
      any: [
        { fact: 'answers.place', operator: 'equal', value: 'wall' },
        { fact: 'answers.place', operator: 'equal', value: 'wall' },
      ],
    });
  });

  test('turns a field into another kind and keeps its name', () => {
    const draft = opened(['form', 'sections', 1, 'fields', 3]);
    type('类型', 'paragraph');
    expect(bundleOf(draft).form.sections[1]?.fields[3]).toEqual({
      kind: 'paragraph',
      id: 'words',
      title: '招牌文字',
      required: true,
    });
  });

  test('gives an option a value that nobody sees', () => {
    const draft = opened(['form', 'sections', 0, 'fields', 0]);
    fireEvent.click(screen.getByRole('button', { name: /添加选项/ }));
    const [field] = bundleOf(draft).form.sections[0]!.fields;
    expect(field).toMatchObject({ options: [{ value: 'wall' }, { value: 'roof' }, { value: 'option1', label: '' }] });
    expect(screen.queryByDisplayValue('option1')).toBeNull();
  });

  test('turns no field into a group, and a group into nothing', () => {
    const draft = opened(['form', 'sections', 1, 'fields', 0]);
    const kinds = [...screen.getByLabelText<HTMLSelectElement>('类型').options].map(({ text }) => text);
    expect(kinds).toContain('行政区划');
    expect(kinds).not.toContain('分组');
    act(() => {
      const list = ['form', 'sections', 1, 'fields'];
      draft.perform({
        words: '',
        bundle: insert(bundleOf(draft), list, 0, { kind: 'group', id: 'size', title: '尺寸', fields: [] }),
        select: [...list, 0],
      });
    });
    expect(screen.getByDisplayValue('尺寸')).toBeTruthy();
    expect(screen.queryByLabelText('类型')).toBeNull();
    expect(screen.getByText('在中间的画面里修改')).toBeTruthy();
  });

  test('leaves the rows of a table to the table itself', () => {
    opened(['rules', 'tables', 0]);
    expect(screen.getAllByText('在中间的画面里修改')).toHaveLength(2);
  });

  test('tells who refers to a thing, each a way there, and keeps what was asked for on the way back', () => {
    const draft = opened(['form', 'sections', 0, 'fields', 0]);
    type('给“单选”添加属性', 'help');
    const tabs = () => screen.getAllByRole('tab');
    fireEvent.keyDown(tabs()[0]!, { key: 'ArrowRight' });
    expect(tabs()[1]?.getAttribute('aria-selected')).toBe('true');
    expect(tabs()[1]?.textContent).toBe('被引用 7');
    fireEvent.click(tabs()[0]!);
    expect(screen.getByLabelText(/^填写说明/)).toBeTruthy();
    fireEvent.click(tabs()[1]!);
    fireEvent.click(screen.getByRole('button', { name: '条件与规则 / 设在楼顶 / 条件' }));
    expect(draft.view().history.selected).toEqual(['rules', 'conditions', 0]);
    expect(tabs()[0]?.getAttribute('aria-selected')).toBe('true');
  });

  test('lets a reviewer read only', () => {
    opened(drawing, '只能查看');
    expect(screen.getByLabelText(/^材料名称/)).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: /去掉/ })).toBeNull();
  });
});
