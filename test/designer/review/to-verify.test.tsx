import { fireEvent, screen } from '@testing-library/react';
import type { Path } from '../../../designer/edits/path.ts';
import { ToVerify } from '../../../designer/review/to-verify.tsx';
import { aBundle } from '../../build/matter.ts';
import { aDraft, show } from '../build.tsx';

function doubtful() {
  const bundle = aBundle();
  bundle.matter.limits.promised.verify = true;
  return bundle;
}

test('names what nobody has compared with its source before a draft is sent, and leads there', () => {
  const gone: Path[] = [];
  show(aDraft(), <ToVerify bundle={doubtful()} onGo={(path) => gone.push(path)} />);
  expect(screen.getByText('待核实 1 处，公开的办事指南暂不显示')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '事项 / 办理时限 / 承诺办结时限' }));
  expect(gone).toEqual([['matter', 'limits', 'promised', 'verify']]);
});

test('says nothing where everything has been compared', () => {
  show(aDraft(), <ToVerify bundle={aBundle()} />);
  expect(screen.queryByText(/待核实/)).toBeNull();
});
