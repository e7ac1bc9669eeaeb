import { screen } from '@testing-library/react';
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
