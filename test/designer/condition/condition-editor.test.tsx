import { fireEvent, screen, within } from '@testing-library/react';
import { PropertyPanel } from '../../../designer/panel/property-panel.tsx';
import { aDraft, bundleOf, show } from '../build.tsx';

/** The panel of “宽”, which has no condition yet. */
function opened() {
  const draft = aDraft();
  draft.select(['form', 'sections', 1, 'fields', 0]);
  show(draft, <PropertyPanel />);
  const when = () => bundleOf(draft).form.sections[1]?.fields[0]?.when;
  return { draft, when };
}
const sentence = () => document.querySelector('.condition-sentence')?.textContent;
const choose = (control: HTMLElement, words: string) => {
  const option = [...control.querySelectorAll('option')].find(({ textContent }) => textContent === words);
  fireEvent.change(control, { target: { value: option!.value } });
};

describe('the condition of a field', () => {
  test('is one click, what it looks at, and the value it must have', () => {
    const { draft, when } = opened();
    fireEvent.click(screen.getByText('添加条件'));
    const fact = screen.getByLabelText('看哪一项');
    expect([document.activeElement, when()]).toEqual([fact, undefined]);
    choose(fact, '设置位置');
    choose(screen.getByLabelText('比较值'), '楼顶');
    expect(when()).toEqual({ fact: 'answers.place', operator: 'equal', value: 'roof' });
    expect(sentence()).toBe('当“设置位置”是“楼顶”时');
    expect(draft.view().history.past.length).toBeLessThanOrEqual(2);
  });

  test('holds groups among its rows: all of them, or any of a few', () => {
    const { when } = opened();
    fireEvent.click(screen.getByText('添加条件'));
    choose(screen.getByLabelText('看哪一项'), '设置位置');
    fireEvent.click(screen.getByText('添加一组'));
    const group = within(screen.getByLabelText('第 2 组'));
    choose(group.getByLabelText('看哪一项'), '面积');
    fireEvent.click(group.getByText('添加一条'));
    expect(when()).toMatchObject({
      all: [{ fact: 'answers.place' }, { any: [{ fact: 'answers.area' }, { fact: 'answers.place' }] }],
    });
    expect(sentence()).toBe('当“设置位置”是“墙面”且（“面积”等于 0 或“设置位置”是“墙面”）时');
    fireEvent.change(group.getByLabelText('各条之间的关系'), { target: { value: 'all' } });
    expect(when()).toMatchObject({ all: [{ fact: 'answers.place' }, { all: [{}, {}] }] });
  });

  test('loses a group with its last row, and is gone with the last of all', () => {
    const { when } = opened();
    fireEvent.click(screen.getByText('添加条件'));
    choose(screen.getByLabelText('看哪一项'), '设置位置');
    fireEvent.click(screen.getByText('添加一组'));
    fireEvent.click(within(screen.getByLabelText('第 2 组')).getByLabelText('去掉第 1 条'));
    expect(when()).toEqual({ fact: 'answers.place', operator: 'equal', value: 'wall' });
    fireEvent.click(screen.getByText('添加一组'));
    fireEvent.click(screen.getByLabelText('去掉第 2 组'));
    fireEvent.click(screen.getByLabelText('去掉第 1 条'));
    expect(when()).toBeUndefined();
  });
});
