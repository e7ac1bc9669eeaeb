import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ActionPanel } from '../../../../runtime/desks/staff/actions/action-panel.tsx';
import { aServer, aView, show } from './desk.tsx';

const paper = {
  config: 'termination',
  title: '终止通知书',
  html: '<article class="document"><h1>终止通知书</h1></article>',
};
const panel = (on: { done?: () => void; reload?: () => void } = {}) =>
  show(
    <ActionPanel
      kind="withdraw"
      view={aView()}
      onDone={on.done ?? (() => undefined)}
      onClose={() => undefined}
      reload={on.reload ?? (() => undefined)}
    />,
  );
const reason = () => screen.getByLabelText('撤回理由', { exact: false });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function previewed() {
  fireEvent.change(reason(), { target: { value: '材料要重新准备' } });
  press('下一步：预览');
  await screen.findByText('将出具：终止通知书');
}

it('shows the paper first and signs the same command under a key of its own', async () => {
  const asked = aServer({ events: [], documents: [paper] }, { version: 3, number: '', stage: 'withdrawn' });
  const done = jest.fn();
  panel({ done });
  await previewed();
  expect(asked[0]).toMatchObject({
    path: '/api/desk/cases/case-1/commands?preview=1',
    body: { command: { kind: 'withdraw', reason: '材料要重新准备' }, expectedVersion: 2 },
  });
  press('确认撤回');
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(asked[1]).toMatchObject({ path: '/api/desk/cases/case-1/commands', body: asked[0]!.body });
  expect(asked[1]!.key).toBe(asked[0]!.key);
});

it('asks for the reason before it asks the server anything', async () => {
  const asked = aServer();
  panel();
  press('下一步：预览');
  expect(await screen.findByText('请填写意见')).toBeTruthy();
  expect(asked).toEqual([]);
});

it('keeps what was typed when somebody else was quicker, and offers to look again', async () => {
  aServer(
    { events: [], documents: [paper] },
    { type: '', title: '窗口受理员于 10:21 办理，请刷新后再看', status: 409, code: 'VERSION_CHANGED', version: 3 },
  );
  const reload = jest.fn();
  panel({ reload });
  await previewed();
  press('确认撤回');
  expect(await screen.findByText(/窗口受理员于 10:21 办理/)).toBeTruthy();
  expect((reason() as HTMLTextAreaElement).value).toBe('材料要重新准备');
  press('刷新后再看');
  expect(reload).toHaveBeenCalledTimes(1);
});

it('puts the words of a refusal under the field they are about', async () => {
  aServer({
    type: '',
    title: '不能撤回',
    status: 409,
    code: 'COMMAND_REFUSED',
    errors: [{ code: 'X', pointer: '/command/reason', message: '请写明是谁提出撤回' }],
  });
  panel();
  fireEvent.change(reason(), { target: { value: '撤' } });
  press('下一步：预览');
  await waitFor(() => expect(screen.getAllByText('请写明是谁提出撤回').length).toBeGreaterThan(1));
  expect(reason().getAttribute('aria-invalid')).toBe('true');
});
