/** Where the focus goes when what had it goes away. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { useKeptFocus } from '../../../designer/focus/use-kept-focus.ts';

function Page({ first }: { first: readonly string[] }) {
  const [names, setNames] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  return (
    <main tabIndex={-1}>
      <ul aria-label="材料">
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => setNames(names.filter((one) => one !== name))}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" disabled={isBusy} onClick={() => setBusy(true)}>
          保存
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          提交
        </button>
      </p>
      {isAsking && (
        <div role="dialog" aria-label="提交">
          <button type="button" onClick={() => setAsking(false)}>
            取消
          </button>
        </div>
      )}
    </main>
  );
}

function Around({ page, first }: { page?: string; first: readonly string[] }) {
  useKeptFocus();
  return <Page key={page} first={first} />;
}

/** Presses a button that has the focus. */
function press(name: string) {
  const button = screen.getByRole('button', { name });
  act(() => button.focus());
  fireEvent.click(button);
}
const comesTo = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));

test('the thing left in the same list, when one was taken out', async () => {
  render(<Around first={['申请表', '营业执照']} />);
  press('申请表');
  await comesTo('营业执照');
});

test('beside a button that can no longer be pressed', async () => {
  render(<Around first={[]} />);
  press('保存');
  await comesTo('提交');
});

test('what opened a dialog, when it closes', async () => {
  render(<Around first={[]} />);
  press('提交');
  press('取消');
  await comesTo('提交');
});

test('the page itself, when nothing is left', async () => {
  const { rerender } = render(<Around page="before" first={['申请表']} />);
  act(() => screen.getByRole('button', { name: '申请表' }).focus());
  rerender(<Around page="after" first={[]} />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

test('nowhere, for whoever left of their own accord', async () => {
  render(<Around first={['申请表']} />);
  act(() => screen.getByRole('button', { name: '申请表' }).focus());
  act(() => screen.getByRole('button', { name: '申请表' }).blur());
  fireEvent.click(screen.getByRole('button', { name: '提交' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(document.body);
});
