import { fireEvent, screen } from '@testing-library/react';
import { MaterialsCanvas } from '../../../designer/materials/materials-canvas.tsx';
import type { Draft } from '../../../designer/draft/draft.ts';
import type { Condition, Material } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

const onRoof: Condition = { fact: 'answers.place', operator: 'equal', value: 'roof' };
const wide: Condition = { fact: 'answers.width', operator: 'greaterThan', value: 5 };

/** The small matter with a photo for roofs and a report for what is wide. */
function opened(locked?: string): Draft {
  const bundle = aBundle();
  const [form, drawing] = bundle.materials.materials as [Material, Material];
  const materials: Material[] = [
    form,
    drawing,
    { ...form, id: 'photo', name: '现场照片', when: onRoof },
    { ...form, id: 'report', name: '抗风报告', when: wide },
  ];
  const draft = aDraft({ ...bundle, materials: { ...bundle.materials, materials } });
  show(draft, <MaterialsCanvas />, locked);
  fireEvent.click(screen.getByText('表格'));
  return draft;
}
const whenOf = (draft: Draft, index: number) => bundleOf(draft).materials.materials[index]!.when;
const cell = (name: string) => screen.getByRole('gridcell', { name });
const press = (name: string, key: string) => {
  fireEvent.focus(cell(name));
  fireEvent.keyDown(cell(name), { key });
};

describe('materials by situation', () => {
  test('tells for every answer whether a material is needed', () => {
    opened();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '材料',
      '设置位置',
      '墙面',
      '楼顶',
    ]);
    expect(screen.getAllByRole('gridcell').map(({ textContent }) => textContent)).toEqual([
      ...['●', '●'],
      ...['–', '○'],
      ...['–', '●'],
      ...['◐', '◐'],
    ]);
  });

  test('is changed by the space bar, in one step of undo', () => {
    const draft = opened();
    press('现场照片，设置位置为墙面时：不要', ' ');
    expect(whenOf(draft, 2)).toBeUndefined();
    expect(cell('现场照片，设置位置为墙面时：必须').textContent).toBe('●');
    press('现场照片，设置位置为楼顶时：必须', ' ');
    expect(whenOf(draft, 2)).toEqual({ fact: 'answers.place', operator: 'equal', value: 'wall' });
    expect(draft.view().history.past.map(({ words }) => words)).toEqual([
      '改“现场照片”在“设置位置 墙面”时要不要',
      '改“现场照片”在“设置位置 楼顶”时要不要',
    ]);
  });

  test('refuses in words what it cannot write, and opens the condition', () => {
    const draft = opened();
    press('抗风报告，设置位置为墙面时：有条件', ' ');
    expect(screen.getByText('“抗风报告”的条件不只看情形，表格写不下；请在右边的条件里改。')).toBeTruthy();
    expect(draft.view().goal?.path).toEqual(['materials', 'materials', 3, 'when']);
    press('结构设计图，设置位置为墙面时：不要', ' ');
    expect(screen.getByText(/^“结构设计图”的条件引用了命名条件/)).toBeTruthy();
    expect(draft.view().history.past).toEqual([]);
  });

  test('is walked with arrows, one stop of Tab', () => {
    opened();
    press('申请表，设置位置为墙面时：必须', 'ArrowDown');
    expect(document.activeElement).toBe(cell('结构设计图，设置位置为墙面时：不要'));
    expect(screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('is only read while the draft is locked', () => {
    const draft = opened('只能查看');
    press('现场照片，设置位置为墙面时：不要', ' ');
    expect(whenOf(draft, 2)).toEqual(onRoof);
  });
});
