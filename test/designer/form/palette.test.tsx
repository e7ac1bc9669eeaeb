import { act, fireEvent, screen, within } from '@testing-library/react';
import { FormCanvas } from '../../../designer/form/form-canvas.tsx';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

const titles = (draft: ReturnType<typeof aDraft>, section: number) =>
  bundleOf(draft).form.sections[section]?.fields.map(({ title }) => title);
const palette = () => within(screen.getByRole('toolbar', { name: '可以添加的字段' }));
const pick = (kind: string) => fireEvent.click(palette().getByText(kind));
const naming = () => screen.queryByLabelText<HTMLInputElement>(/叫什么$/);
const write = (name: string) => {
  fireEvent.change(naming()!, { target: { value: name } });
  fireEvent.keyDown(naming()!, { key: 'Enter' });
};

describe('the palette of the form', () => {
  test('has every kind of field and the section, as one stop of Tab with arrows inside', () => {
    show(aDraft(), <FormCanvas />);
    const chips = palette().getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual([
      ...['单行文本', '多行文本', '数字', '金额', '日期', '单选', '多选', '是否', '身份证号码', '港澳台居民居住证号码'],
      ...[
        '统一社会信用代码',
        '手机号码',
        '邮政编码',
        '地址',
        '行政区划',
        '明细表',
        '附件',
        '签名',
        '自动计算',
        '说明文字',
        '分组',
        '分节',
      ],
    ]);
    expect(chips.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => chips[0]!.focus());
    fireEvent.keyDown(chips[0]!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(chips[1]);
    expect(chips.filter(({ tabIndex }) => tabIndex === 0)).toEqual([chips[1]]);
  });

  test('one click and typing make five fields behind the selected one, of the kinds their names suggest', () => {
    const draft = aDraft();
    draft.select(['form', 'sections', 1, 'fields', 0]);
    show(draft, <FormCanvas />);
    pick('单行文本');
    expect(document.activeElement).toBe(naming());
    for (const name of ['经营者姓名', '身份证号', '手机号码', '开业日期', '经营面积']) write(name);
    expect(bundleOf(draft).form.sections[1]?.fields.slice(0, 7)).toMatchObject([
      { title: '宽' },
      { title: '经营者姓名', kind: 'text' },
      { title: '身份证号', kind: 'identityNumber' },
      { title: '手机号码', kind: 'mobile' },
      { title: '开业日期', kind: 'date' },
      { title: '经营面积', kind: 'number' },
      { title: '高' },
    ]);
    expect(draft.view().history.past).toHaveLength(5);
    expect(naming()).not.toBeNull();
  });

  test('a group is named, and the names that follow are its fields', () => {
    const draft = aDraft();
    draft.select(['form', 'sections', 1, 'fields', 0]);
    show(draft, <FormCanvas />);
    pick('分组');
    for (const name of ['制作单位', '单位名称', '联系人手机号码']) write(name);
    fireEvent.keyDown(naming()!, { key: 'Enter' });
    expect(bundleOf(draft).form.sections[1]?.fields.slice(0, 3)).toMatchObject([
      { title: '宽' },
      {
        kind: 'group',
        title: '制作单位',
        fields: [
          { title: '单位名称', kind: 'text' },
          { title: '联系人手机号码', kind: 'mobile' },
        ],
      },
      { title: '高' },
    ]);
    const inside = within(screen.getByRole('list', { name: '“制作单位”里的字段' }));
    expect(inside.getAllByRole('listitem')).toHaveLength(2);
    pick('分组');
    write('安装单位');
    expect(titles(draft, 1)?.slice(0, 4)).toEqual(['宽', '制作单位', '安装单位', '高']);
  });

  test('an empty name ends it, and the focus is on the field named last', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    pick('金额');
    write('注册资金');
    fireEvent.keyDown(naming()!, { key: 'Enter' });
    expect(naming()).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^注册资金金额/);
  });

  test('Escape leaves the form as it was, going elsewhere keeps what was typed', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    pick('日期');
    fireEvent.change(naming()!, { target: { value: '成立日期' } });
    fireEvent.keyDown(naming()!, { key: 'Escape' });
    expect([naming(), draft.view().history.past]).toEqual([null, []]);
    pick('日期');
    fireEvent.change(naming()!, { target: { value: '成立日期' } });
    act(() => naming()?.blur());
    expect(naming()).toBeNull();
    expect(titles(draft, 1)?.at(-1)).toBe('成立日期');
  });

  test('names of shared data are offered, and one that is taken brings its kind and its reference', () => {
    const draft = aDraft();
    draft.select(['form', 'sections', 0, 'fields', 0]);
    show(draft, <FormCanvas />);
    pick('单行文本');
    const offers = document.getElementById(naming()!.getAttribute('list')!);
    expect([...offers!.querySelectorAll('option')].map(({ value }) => value)).toEqual(['经营场所地址']);
    fireEvent.change(naming()!, { target: { value: '经营场所地址' } });
    expect(naming()?.closest('li')?.textContent.trim()).toBe('地址共享数据元');
    fireEvent.keyDown(naming()!, { key: 'Enter' });
    write('经营场所面积');
    expect(bundleOf(draft).form.sections[0]?.fields.slice(1)).toMatchObject([
      { title: '经营场所地址', kind: 'address', element: 'business-address' },
      { title: '经营场所面积', kind: 'number' },
    ]);
    expect(bundleOf(draft).form.sections[0]?.fields[2]).not.toHaveProperty('element');
  });

  test('Enter of an input method only takes its word', () => {
    const draft = aDraft();
    show(draft, <FormCanvas />);
    pick('单行文本');
    fireEvent.change(naming()!, { target: { value: 'mianji' } });
    fireEvent.keyDown(naming()!, { key: 'Enter', isComposing: true });
    expect(draft.view().history.past).toEqual([]);
  });

  test('several pasted lines are several fields and one step', () => {
    const draft = aDraft();
    draft.select(['form', 'sections', 0]);
    show(draft, <FormCanvas />);
    pick('单行文本');
    fireEvent.paste(naming()!, { clipboardData: { getData: () => '姓名\r\n出生日期\r\n\r\n家庭住址' } });
    expect(titles(draft, 0)).toEqual(['设置位置', '姓名', '出生日期', '家庭住址']);
    expect(draft.view().history.past).toHaveLength(1);
  });

  test('a section is put behind the selected one, and fields go into it', () => {
    const draft = aDraft();
    draft.select(['form', 'sections', 0, 'fields', 0]);
    show(draft, <FormCanvas />);
    pick('分节');
    write('经办人');
    expect(bundleOf(draft).form.sections.map(({ title }) => title)).toEqual(['情形', '经办人', '招牌']);
    expect(naming()).toBeNull();
    pick('手机号码');
    write('联系电话');
    expect(titles(draft, 1)).toEqual(['联系电话']);
  });

  test('a form without sections gets its first one with its first field', () => {
    const bundle = aBundle();
    const draft = aDraft({ ...bundle, form: { ...bundle.form, sections: [] } });
    show(draft, <FormCanvas />);
    pick('单行文本');
    write('申请人姓名');
    write('住所');
    expect(bundleOf(draft).form.sections).toMatchObject([
      { title: '申请信息', fields: [{ title: '申请人姓名' }, { title: '住所', kind: 'address' }] },
    ]);
  });

  test('is not there when nothing can be changed', () => {
    show(aDraft(), <FormCanvas />, '草稿已提交复核');
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.queryAllByRole('button', { name: /^拖动/ })).toEqual([]);
  });
});
