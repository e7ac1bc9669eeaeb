/** What a reviewer reads of a matter that has nothing to be compared with, and what they say of its places. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from 'antd';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '../../../designer/locale/i18n.ts';
import { ReviewPage } from '../../../designer/review/review-page.tsx';
import { SessionGate } from '../../../designer/session/session.tsx';
import type { ReviewShape } from '../../../runtime/api/index.ts';
import { aBundle } from '../../build/matter.ts';
import { centre } from '../build.tsx';

const session = {
  ...{ kind: 'staff', name: '审核员', csrf: 'c' },
  posts: [{ id: 'p', kind: 'matterReviewer', title: '审核员', unit: 'u', unitName: '审批局' }],
};
const sent: { path: string; body: unknown }[] = [];

function open(more: Partial<ReviewShape['draft']>) {
  sent.length = 0;
  const draft = {
    id: 'shop-sign',
    revision: 3,
    state: 'submitted',
    bundle: aBundle(),
    basedOn: 0,
    mine: false,
    ...more,
  };
  const review = { draft, changes: [], runningCases: 0, problems: [], examples: [] };
  const answers: Readonly<Record<string, unknown>> = {
    '/api/session': session,
    '/api/designer/centre': centre,
    '/api/designer/matters/shop-sign/review': review,
    '/api/designer/matters/shop-sign/reject': draft,
  };
  globalThis.fetch = ((address: string, { body }: RequestInit) => {
    sent.push({ path: address, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined });
    const answer = answers[address];
    const problem = { title: '没有', status: 404, code: 'NOT_FOUND' };
    return Promise.resolve({
      ok: answer !== undefined,
      status: 404,
      json: () => Promise.resolve(answer ?? problem),
    } as Response);
  }) as typeof fetch;
  render(
    <I18nextProvider i18n={i18n}>
      <App>
        <SessionGate>
          <ReviewPage matter="shop-sign" />
        </SessionGate>
      </App>
    </I18nextProvider>,
  );
}

test('every thing of a wholly new matter can be noted on, and the notes go back with the reasons', async () => {
  open({});
  await screen.findByText('全新事项');
  const field = (await screen.findByText(/^招牌 · 面积/)).closest('li')!;
  fireEvent.click(within(field).getByRole('button', { name: '批注：招牌 · 面积' }));
  fireEvent.change(screen.getByRole('textbox', { name: '批注：招牌 · 面积' }), { target: { value: '写明单位' } });
  expect(screen.getByText('有 1 处批注，退回时一并带给修改人。')).toBeTruthy();
  const reject = screen.getByRole<HTMLButtonElement>('button', { name: '退回修改' });
  expect(reject.disabled).toBe(true);
  fireEvent.change(screen.getByRole('textbox', { name: '意见（退回时必填）' }), { target: { value: '请补正' } });
  fireEvent.click(screen.getByRole('button', { name: '退回修改' }));
  await waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/reject'))?.body).toMatchObject({
      revision: 3,
      reason: '请补正',
      notes: [{ pointer: expect.stringMatching(/^\/form\/sections\/1\/fields\/\d$/), words: '写明单位' }],
    }),
  );
});

test('a draft whose base version is gone is read as a whole, and says so', async () => {
  open({ basedOn: 4 });
  await screen.findByText(/所依据的第 4 版已经查不到/);
  expect(await screen.findByRole('button', { name: '批注：材料审查' })).toBeTruthy();
});

test('a wholly new matter is read as the public will read it, and thing by thing in words', async () => {
  open({});
  await screen.findByText('逐项内容');
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toContainEqual(expect.stringMatching(/^招牌 · 面积.*自动计算；算法：相乘，因数：宽、高/));
  expect(lines).toContainEqual(expect.stringMatching(/^结构设计图.*当.*时/));
  const guide = screen.getByRole('article', { name: '办事指南', hidden: true });
  expect(guide.textContent).toContain('三、申请材料');
});
