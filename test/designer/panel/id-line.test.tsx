import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react';
import type { Path } from '../../../designer/edits/path.ts';
import { PropertyPanel } from '../../../designer/panel/property-panel.tsx';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, check, show } from '../build.tsx';

const height: Path = ['form', 'sections', 1, 'fields', 1];

function opened(path: Path, locked?: string) {
  const draft = aDraft();
  draft.select(path);
  show(draft, <PropertyPanel />, locked);
  return draft;
}
const change = (to: string) => {
  fireEvent.change(screen.getByLabelText('新的标识'), { target: { value: to } });
  fireEvent.click(screen.getByText(/^改\s?写$/));
};

describe('the id of a thing', () => {
  test('is changed wherever it is named, in one step that can be undone', () => {
    const draft = opened(height);
    fireEvent.click(screen.getByText('改标识'));
    expect(screen.getByText(/^一起改写 \d+ 处/)).toBeTruthy();
    expect(screen.getByText('申请表 / 招牌 / 面积 / 算法 / 第 2 项')).toBeTruthy();
    change('signHeight');
    const { form, examples } = bundleOf(draft);
    expect(form.sections[1]?.fields[2]).toMatchObject({ formula: { of: ['width', 'signHeight'] } });
    expect(examples.examples.map(({ answers }) => [answers.height, answers.signHeight !== undefined])).toEqual(
      examples.examples.map(() => [undefined, true]),
    );
    expect(check(bundleOf(draft)).problems).toEqual(check(aBundle()).problems);
    expect(draft.view().history.past.map(({ words }) => words)).toEqual(['“高”的标识改为 signHeight']);
    expect(screen.queryByLabelText('新的标识')).toBeNull();
    act(() => draft.undo());
    expect(bundleOf(draft)).toEqual(aBundle());
  });

  test('stays as it is when the new one is taken or cannot be one, with the reason', () => {
    const draft = opened(height);
    fireEvent.click(screen.getByText('改标识'));
    change('width');
    expect(screen.getByText('已经有标识为“width”的字段')).toBeTruthy();
    change('高度');
    expect(screen.getByText(/^“高度”不能作字段的标识/)).toBeTruthy();
    change('height');
    expect([screen.queryByLabelText('新的标识'), bundleOf(draft)]).toEqual([null, aBundle()]);
  });

  test('of a section, a material or a step is changed alike', () => {
    const draft = opened(['matter', 'steps', 1]);
    fireEvent.click(screen.getByText('改标识'));
    change('onSite');
    expect(bundleOf(draft).matter.steps[1]?.id).toBe('onSite');
    expect(JSON.stringify(bundleOf(draft))).not.toContain('"visit"');
  });

  test('is only shown when nothing can be changed, and left out where there is none', () => {
    const draft = opened(height, '草稿已提交复核');
    expect(screen.getByText('height')).toBeTruthy();
    expect(screen.queryByText('改标识')).toBeNull();
    act(() => draft.select(['matter', 'limits']));
    expect(screen.queryByText('标识')).toBeNull();
  });
});
