import { fireEvent, screen } from '@testing-library/react';
import { TableGrid } from '../../../designer/tables/table-grid.tsx';
import { aDraft, bundleOf, show } from '../build.tsx';

test('the basis of the row at hand is written below the grid, one step of undo, and taken away by emptying it', () => {
  const draft = aDraft();
  show(draft, <TableGrid index={0} />);
  const basis = () => bundleOf(draft).rules.tables?.[0]?.rows[0]?.basis;
  const law = () => screen.getByLabelText('第 1 行依据的法律法规');
  fireEvent.change(law(), { target: { value: '某某管理条例' } });
  expect(basis()).toBeUndefined();
  fireEvent.blur(law());
  expect(basis()).toEqual({ law: '某某管理条例' });
  const article = screen.getByLabelText('第 1 行依据的条款号');
  fireEvent.change(article, { target: { value: '第八条' } });
  fireEvent.keyDown(article, { key: 'Enter' });
  expect(basis()).toEqual({ law: '某某管理条例', article: '第八条' });
  expect(draft.view().history.past.map(({ words }) => words)).toEqual([
    '改“谁去现场”第 1 行的依据',
    '改“谁去现场”第 1 行的依据',
  ]);
  expect(screen.getByTitle('《某某管理条例》第八条')).toBeTruthy();
  fireEvent.change(law(), { target: { value: '' } });
  fireEvent.blur(law());
  expect(basis()).toBeUndefined();
});
