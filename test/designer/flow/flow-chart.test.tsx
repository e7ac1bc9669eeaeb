import { fireEvent, screen, within } from '@testing-library/react';
import { StepsCanvas } from '../../../designer/flow/steps-canvas.tsx';
import type { Draft } from '../../../designer/draft/draft.ts';
import type { Bundle } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

function opened(matter: Partial<Bundle['matter']> = {}, locked?: string): Draft {
  const bundle = aBundle();
  const draft = aDraft({ ...bundle, matter: { ...bundle.matter, ...matter } });
  show(draft, <StepsCanvas />, locked);
  return draft;
}
const steps = (draft: Draft) => bundleOf(draft).matter.steps.map(({ title, together }) => [title, together]);
const nodes = () =>
  within(screen.getByRole('region', { name: '办理流程' }))
    .getAllByRole('button')
    .filter((node) => 'row' in node.dataset);
const node = (name: RegExp) => nodes().find(({ textContent }) => name.test(textContent))!;
const press = (name: RegExp, key: string, more = {}) => fireEvent.keyDown(node(name), { key, ...more });

describe('the drawn flow', () => {
  test('leads from receiving to delivery, with who, limits and when', () => {
    opened();
    expect(nodes().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^收件/),
      expect.stringMatching(/^受理/),
      '材料审查1个工作日承办人',
      '现场核查2个工作日按“谁去现场”查表不少于 2 人当“面积”大于 10 时',
      '首席审批员决定1个工作日',
      '制证：店招许可证',
      '制作不予决定书',
      '送达10个工作日窗口领取邮寄送达',
    ]);
  });

  test('shows two acts where the leader decides on an opinion, and what stops the clocks', () => {
    opened({
      decision: {
        mode: 'preliminary',
        preliminaryLimit: { amount: 3, unit: 'windowHour' },
        limit: { amount: 1, unit: 'workingDay' },
        denialByLeader: true,
      },
      specialProcedures: [
        {
          ...{ id: 'test', kind: 'testing', name: '结构检测', stopsStatutory: true, stopsPromised: true },
          ...{ approver: 'sectionHead', writtenNotice: true, resultRequired: true },
          maximum: { amount: 15, unit: 'workingDay' },
        },
      ],
    });
    const texts = nodes().map(({ textContent }) => textContent);
    // The number of problems follows, where a node has any.
    const says = (words: string) => expect(texts).toContainEqual(expect.stringMatching(new RegExp(`^${words}`)));
    says('首席审批员初审3个窗口工作小时');
    says('领导决定1个工作日');
    says('结构检测最长 15个工作日法定、承诺时限都暂停');
    says('制作不予决定书报分管领导决定');
  });

  test('marks the node a problem belongs to', () => {
    const { steps: given } = aBundle().matter;
    opened({ steps: given.map((step) => ({ ...step, post: { by: 'table' as const, table: 'gone' } })) });
    expect(node(/^材料审查/).textContent).toContain('1 个错误');
    expect(node(/^首席审批员决定/).textContent).not.toContain('错误');
  });

  test('opens the properties of what is selected', () => {
    const draft = opened();
    fireEvent.click(node(/^现场核查/));
    expect(draft.view().history.selected).toEqual(['matter', 'steps', 1]);
    fireEvent.click(node(/^受理/));
    expect(draft.view().history.selected).toEqual(['matter', 'limits']);
  });

  test('takes a new step on a line', () => {
    const draft = opened();
    fireEvent.click(screen.getByRole('button', { name: '在“材料审查”后面插入环节' }));
    expect(steps(draft).map(([title]) => title)).toEqual(['材料审查', '新环节', '现场核查']);
    expect(draft.view().history.selected).toEqual(['matter', 'steps', 1]);
  });

  test('is put in order by dragging and by Alt with arrows, one step of undo each', () => {
    const draft = opened();
    fireEvent.dragStart(node(/^现场核查/));
    fireEvent.drop(screen.getByRole('button', { name: '在“受理”后面插入环节' }).parentElement!);
    expect(steps(draft).map(([title]) => title)).toEqual(['现场核查', '材料审查']);
    press(/^现场核查/, 'ArrowDown', { altKey: true });
    expect(steps(draft).map(([title]) => title)).toEqual(['材料审查', '现场核查']);
    expect(draft.view().history.past.map(({ words }) => words)).toEqual([
      '“现场核查”移到第 1 位，共 2 位',
      '“现场核查”移到第 2 位，共 2 位',
    ]);
  });

  test('lets steps run at the same time, side by side, and part again', () => {
    const draft = opened();
    fireEvent.click(node(/^现场核查/));
    fireEvent.click(screen.getByRole('button', { name: '“现场核查”与上一环节同时进行' }));
    expect(steps(draft)).toEqual([
      ['材料审查', 'group1'],
      ['现场核查', 'group1'],
    ]);
    expect(within(screen.getByRole('group', { name: '同时进行的环节' })).getByText('材料审查')).toBeTruthy();
    press(/^现场核查/, 'ArrowLeft', { altKey: true });
    expect(steps(draft).map(([title]) => title)).toEqual(['现场核查', '材料审查']);
    fireEvent.click(screen.getByRole('button', { name: '“现场核查”不再同时进行' }));
    expect(steps(draft)).toEqual([
      ['材料审查', undefined],
      ['现场核查', undefined],
    ]);
  });

  test('is walked with arrows from one stop of Tab', () => {
    opened();
    expect(nodes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    nodes()[0]!.focus();
    fireEvent.keyDown(nodes()[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(nodes()[1]);
  });

  test('is only read while the draft is locked', () => {
    const draft = opened({}, '只能查看');
    press(/^现场核查/, 'ArrowUp', { altKey: true });
    press(/^现场核查/, 'Delete');
    expect(steps(draft)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /插入环节$/ })).toBeNull();
  });

  test('has a list as its twin', () => {
    opened();
    fireEvent.click(screen.getByText('表'));
    expect(screen.getByRole('region', { name: '审查环节' })).toBeTruthy();
  });
});
