import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { ExamplesCanvas } from '../../../designer/examples/examples-canvas.tsx';
import { ProblemStrip } from '../../../designer/frame/problem-strip.tsx';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, check, show } from '../build.tsx';

const at = (index: number) => ['examples', 'examples', index];

/** The example at the index, selected. */
function opened(index: number, bundle = aBundle(), locked?: string) {
  const draft = aDraft(bundle);
  draft.goTo(at(index));
  show(draft, <ExamplesCanvas />, locked);
  return draft;
}
const row = (title: string): HTMLElement => {
  const found = within(screen.getByRole('region', { name: '应当得到' }))
    .getAllByRole('listitem')
    .find((one) => one.querySelector('b')?.textContent === title);
  if (!found) throw new Error(`no row ${title}`);
  return found;
};

describe('an example as a form', () => {
  test('is filled in by the real form, which writes no more than what is typed', () => {
    const draft = opened(0);
    fireEvent.change(screen.getByLabelText(/^招牌文字/), { target: { value: '百年老店' } });
    expect(bundleOf(draft).examples.examples[0]?.answers).toEqual({
      ...aBundle().examples.examples[0]?.answers,
      words: '百年老店',
    });
  });

  test('shows again what an undo brings back', () => {
    const draft = opened(0);
    fireEvent.change(screen.getByLabelText(/^招牌文字/), { target: { value: '百年老店' } });
    act(() => draft.undo());
    expect(screen.getByLabelText(/^招牌文字/)).toHaveProperty('value', '老字号');
  });

  test('says by name what it should come to, and what nobody has confirmed yet', () => {
    opened(0);
    expect(row('需要的材料').textContent).toContain('符合需要的材料 申请表');
    expect(row('由谁决定').textContent).toContain('待确认由谁决定 首席审批员');
  });

  test('writes a computed value into the example only when a person confirms that very one', () => {
    const draft = opened(0);
    expect(bundleOf(draft).examples.examples[0]?.expect).not.toHaveProperty('statutoryDue');
    fireEvent.click(within(row('法定届满日')).getByRole('button', { name: /确\s?认/ }));
    expect(bundleOf(draft).examples.examples[0]?.expect).toEqual({
      ...aBundle().examples.examples[0]?.expect,
      statutoryDue: '2026-03-30',
    });
  });

  test('shows where expected and computed part, thing by thing', () => {
    const bundle = aBundle();
    bundle.examples.examples[0]!.expect.materials = ['application', 'drawing'];
    opened(0, bundle);
    expect(row('需要的材料').textContent).toContain(
      '不符需要的材料 申请表、结构设计图算出来是：申请表 缺少：结构设计图',
    );
  });

  test('is read only by whoever may not write', () => {
    opened(0, aBundle(), '只能查看');
    expect(within(screen.getByRole('region', { name: '应当得到' })).queryByRole('button')).toBeNull();
    expect(screen.queryByLabelText(/^招牌文字/)).toBeNull();
  });
});

/** The small matter with its first example alone: nobody has tried the roof. */
function lacking() {
  const bundle = aBundle();
  bundle.examples.examples.splice(1);
  return bundle;
}
const untried = (bundle = lacking()) =>
  check(bundle).problems.filter(({ code }) => code.endsWith('_WITHOUT_EXAMPLE')).length;

describe('a case no example tries', () => {
  test('is told with an example of it, which is added with its answers and nothing taken for confirmed', () => {
    const draft = opened(0, lacking());
    const list = screen.getByRole('region', { name: /还没有样例试到的情形/ });
    fireEvent.click(within(list).getAllByRole('button', { name: /^加入样例/ })[0]!);
    const { examples } = bundleOf(draft).examples;
    expect(examples).toHaveLength(2);
    expect(examples[1]?.expect).toEqual({});
    expect(draft.view().history.selected).toEqual(at(1));
    expect(untried(bundleOf(draft))).toBeLessThan(untried());
  });

  test('can be added from the strip of problems, and is added once', () => {
    const draft = aDraft(lacking());
    show(draft, <ProblemStrip />);
    fireEvent.click(screen.getByRole('button', { name: /^问题/ }));
    const [add] = screen.getAllByRole('button', { name: /^加入样例/ });
    fireEvent.click(add!);
    fireEvent.click(add!);
    expect(bundleOf(draft).examples.examples).toHaveLength(2);
  });
});
