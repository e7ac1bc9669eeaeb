import { fireEvent, screen } from '@testing-library/react';
import type { IssueRow } from '../../../../runtime/api/index.ts';
import { IssuePage } from '../../../../runtime/desks/staff/issue/issue-page.tsx';
import { aServer, aView, show } from './desk.tsx';

const result = (id: string, change: Partial<IssueRow> = {}): IssueRow => ({
  id,
  number: `43112920251103${id}`,
  matter: 'stall',
  matterName: '占道摆摊许可',
  applicantName: '演*',
  stage: 'delivering',
  stageName: '待送达',
  waitingFor: '出件员',
  alert: 'none',
  dueWords: '还剩 3 个工作日，11月6日前送达',
  outcome: '准予',
  submittedOn: '2025-11-03',
  updatedAt: '2025-11-03T01:00:00.000Z',
  way: 'pickUp',
  receiver: '演*',
  ...change,
});
const deliverable = (id: string) =>
  aView({ allowed: [{ command: 'deliver', name: '送达', allowed: true }] }, { id, stage: 'delivering' });
const signed = { version: 3, number: '', stage: 'concluded' };

it('hands several results to one visitor, whose paper was looked at once', async () => {
  const asked = aServer(
    { items: [result('0001'), result('0002')] },
    deliverable('0001'),
    signed,
    deliverable('0002'),
    signed,
  );
  show(<IssuePage />);
  for (const box of await screen.findAllByRole('checkbox')) fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: '发给领取人（2 件）' }));
  const start = screen.getByRole<HTMLButtonElement>('button', { name: '送达 2 件' });
  fireEvent.change(screen.getByLabelText('领取人'), { target: { value: '演示代理人' } });
  expect(start.disabled).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: '已核对领取人身份证件' }));
  fireEvent.click(start);
  await screen.findByText('办成 2 件，未办成 0 件，未办 0 件。');
  const commands = asked.filter(({ path }) => path.endsWith('/commands'));
  expect(commands.map(({ body }) => (body as { command: object }).command)).toEqual(
    [1, 2].map(
      () => expect.objectContaining({ kind: 'deliver', receiver: '演示代理人', identityChecked: true }) as object,
    ),
  );
});

it('notes the numbers of what was posted, and only those that can be one', async () => {
  const posted = { way: 'mail', receiver: '演示收件人', mobile: '15400000000', address: '沱江镇演示路 8 号' } as const;
  const asked = aServer(
    { items: [] },
    { items: [result('0001', posted), result('0002', posted)] },
    deliverable('0001'),
    signed,
  );
  show(<IssuePage />);
  await screen.findByText('没有等人领取的结果');
  fireEvent.click(screen.getByRole('tab', { name: '待邮寄' }));
  const [first, second] = await screen.findAllByRole('textbox', { name: /的邮寄单号$/ });
  expect(screen.getAllByText(/沱江镇演示路 8 号/)).toHaveLength(2);
  fireEvent.change(first!, { target: { value: 'EMS10001' } });
  fireEvent.change(second!, { target: { value: '没贴' } });
  expect(screen.getByText('请填写 6 至 30 位的邮寄单号')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '登记已交邮（1 件）' }));
  fireEvent.click(screen.getByRole('button', { name: '送达 1 件' }));
  await screen.findByText('办成 1 件，未办成 0 件，未办 0 件。');
  expect(asked.at(3)?.body).toMatchObject({
    command: { kind: 'deliver', way: 'mail', receiver: '演示收件人', trackingNumber: 'EMS10001' },
  });
});

it('keeps what is searched for out of the address', async () => {
  const asked = aServer({ items: [] }, { items: [] });
  const { history } = show(<IssuePage />);
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: '演示收件人' } });
  fireEvent.click(screen.getByRole('button', { name: '查找' }));
  await screen.findByText('没有找到，请核对编号或者申请人');
  expect(asked.at(-1)).toMatchObject({ path: '/api/desk/issue', body: { words: '演示收件人', way: 'pickUp' } });
  expect(history).toEqual(['/']);
});
