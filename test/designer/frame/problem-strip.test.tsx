import { act, fireEvent, screen, within } from '@testing-library/react';
import { ProblemStrip } from '../../../designer/frame/problem-strip.tsx';
import { put } from '../../../designer/edits/path.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, show } from '../build.tsx';

const heldUp = '填好缺项以后继续检查其余内容';

test('says that the rest is still to be checked while something is missing', () => {
  show(aDraft(put(aBundle(), ['matter', 'identity', 'name'], '')), <ProblemStrip />);
  expect(screen.getByText('1 个错误')).toBeTruthy();
  expect(screen.getByText(heldUp)).toBeTruthy();
});

test('has looked at everything when nothing is missing', () => {
  show(aDraft(put(aBundle(), ['matter', 'limits', 'promised', 'amount'], 21)), <ProblemStrip />);
  expect(screen.getByText(/个错误/)).toBeTruthy();
  expect(screen.queryByText(heldUp)).toBeNull();
});

test('the problems are one stop of Tab, with arrows from one to the next', () => {
  const limits = put(aBundle(), ['matter', 'limits', 'promised', 'amount'], 21);
  show(aDraft(put(limits, ['materials', 'materials', 0, 'basis'], undefined)), <ProblemStrip />);
  fireEvent.click(screen.getByRole('button', { name: /^问题/ }));
  const problems = within(screen.getByRole('list', { name: '问题清单' })).getAllByRole('button');
  expect(problems.map(({ tabIndex }) => tabIndex)).toEqual([0, ...problems.slice(1).map(() => -1)]);
  expect(problems.length).toBeGreaterThan(1);
  act(() => problems[0]!.focus());
  fireEvent.keyDown(problems[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(problems[1]);
});
