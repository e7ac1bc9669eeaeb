import { fireEvent, screen, waitFor } from '@testing-library/react';
import { BulkDialog } from '../../../../runtime/desks/staff/bulk/bulk-dialog.tsx';
import { aServer, aView, show } from './desk.tsx';

const cases = ['case-1', 'case-2', 'case-3'].map((id, at) => ({
  id,
  number: `43112920251103000${at + 1}`,
  matterName: '占道摆摊许可',
}));
const receivable = () => aView({ allowed: [{ command: 'receive', name: '收件', allowed: true }], version: 1 });
const taken = () => {
  const reason = { code: 'CASE_STAGE', words: '办件目前“待受理”，不能收件' };
  return aView({ allowed: [{ command: 'receive', name: '收件', allowed: false, reason }] });
};
const result = { version: 2, number: '', stage: 'received' };
const lost = {
  status: 409,
  code: 'VERSION_CHANGED',
  type: '',
  title: '演示员已于 2025-11-03 09:05 办理，请刷新后再看',
};

const dialog = (onClose: (acted: boolean) => void = () => undefined) => (
  <BulkDialog kind="receive" name="收件" cases={cases} onClose={onClose} />
);
const start = () => fireEvent.click(screen.getByRole('button', { name: '收件 3 件' }));

it('asks every case for itself and tells what each answered', async () => {
  const asked = aServer(receivable(), result, taken(), receivable(), lost);
  show(dialog());
  start();
  await screen.findByText('办成 1 件，未办成 2 件，未办 0 件。');
  expect(screen.getAllByText('已办成')).toHaveLength(1);
  expect(screen.getByText(/办件目前“待受理”，不能收件/)).toBeTruthy();
  expect(screen.getByText(/演示员已于/)).toBeTruthy();
  const sent = asked.filter(({ body }) => body !== undefined);
  expect(sent.map(({ path }) => path)).toEqual(['case-1', 'case-3'].map((id) => `/api/desk/cases/${id}/commands`));
  expect(sent[0]?.body).toMatchObject({ command: { kind: 'receive' }, expectedVersion: 1 });
  expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
});

it('ends after the case in hand when it is stopped, and leaves the rest as they are', async () => {
  const asked = aServer(receivable(), result, receivable(), result);
  const closed: boolean[] = [];
  show(dialog((acted) => closed.push(acted)));
  start();
  fireEvent.click(screen.getByRole('button', { name: '办完这一件就停' }));
  await screen.findByText('办成 1 件，未办成 0 件，未办 2 件。');
  expect(asked).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '回到列表' }));
  await waitFor(() => expect(closed).toEqual([true]));
});

it('goes on with the next case when the line breaks', async () => {
  aServer(
    { status: 503, code: 'STORE_DOWN', type: '', title: '数据库暂时连接不上，请稍后再试' },
    receivable(),
    result,
    taken(),
  );
  show(dialog());
  start();
  await screen.findByText('办成 1 件，未办成 2 件，未办 0 件。');
  expect(screen.getByText(/数据库暂时连接不上/)).toBeTruthy();
});
