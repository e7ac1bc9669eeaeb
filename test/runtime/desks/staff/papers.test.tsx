/** Papers at the desk: the seals they wait for, where what came in is, and what was entered late. */
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { type Case, commandNames } from '../../../../engine/index.ts';
import type { CaseView, HandOverRow } from '../../../../runtime/api/index.ts';
import { ActionPanel } from '../../../../runtime/desks/staff/actions/action-panel.tsx';
import type { CaseCommandKind } from '../../../../runtime/desks/staff/actions/action.ts';
import { CaseHeader } from '../../../../runtime/desks/staff/case/case-header.tsx';
import { DocumentsPart } from '../../../../runtime/desks/staff/case/documents-part.tsx';
import { MaterialsPart } from '../../../../runtime/desks/staff/case/materials-part.tsx';
import { PapersPage } from '../../../../runtime/desks/staff/papers/papers-page.tsx';
import { aServer, aView, show } from './desk.tsx';

configure({ asyncUtilTimeout: 20_000 });

const nothing = () => undefined;
const open = (kind: CaseCommandKind, view: CaseView) => {
  const allowed = [{ command: kind, name: commandNames[kind], allowed: true }];
  show(<ActionPanel kind={kind} view={{ ...view, allowed }} onDone={nothing} onClose={nothing} reload={nothing} />);
};
const preview = () => fireEvent.click(screen.getByRole('button', { name: /下一步：预览$/ }));
async function asked(server: ReturnType<typeof aServer>): Promise<unknown> {
  await waitFor(() => expect(server).toHaveLength(1));
  return (server[0]!.body as { command: unknown }).command;
}
const aPreview = () => aServer({ events: [], documents: [] });

const decision = { id: 'decision-9', title: '决定书', on: '2025-11-03', number: '第1号' };
const documents: CaseView['documents'] = [
  { ...decision, ready: false, seal: { kindName: '行政审批专用章', mine: '城管局行政审批专用章' } },
  { id: 'licence-9', title: '许可证', on: '2025-11-03', ready: false, seal: { kindName: '机关印章' } },
  {
    ...{ id: 'receipt-2', title: '收件凭证', on: '2025-11-03', ready: true },
    seal: { kindName: '受理专用章', name: '城管局受理专用章', by: '演示受理员', at: '2025-11-03T01:00:00.000Z' },
  },
];

describe('the seals papers wait for', () => {
  it('are noted for what the person may seal, and the rest is left to others in words', async () => {
    const server = aPreview();
    open('seal', aView({ documents }));
    expect(screen.getByLabelText('决定书 第1号：城管局行政审批专用章')).toBeTruthy();
    expect(screen.getByText('由其他人员盖章：许可证（机关印章）')).toBeTruthy();
    preview();
    expect(await asked(server)).toEqual({ kind: 'seal', documents: ['decision-9'] });
  });

  it('are told beside each paper: still missing, or by whom and when', () => {
    show(<DocumentsPart view={aView({ documents })} />);
    expect(screen.getByText('待盖章：行政审批专用章')).toBeTruthy();
    expect(screen.getByText(/^演示受理员于.*加盖城管局受理专用章$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /DOCX.*决定书/ }).getAttribute('href')).toMatch(/format=docx$/);
  });
});

const papers = [{ id: 'map', name: '位置图', originals: 2, copies: 0 }];
const handOver = {
  from: { window: 'w', name: '8号 综合窗口' },
  to: { unit: 'u', name: '城市管理局' },
  papers,
  at: '2025-11-03T01:00:00.000Z',
  on: '2025-11-03',
};
const by = { kind: 'staff', id: 'clerk', name: '演示受理员' } as const;
const underWay: Partial<Case> = { handOvers: [{ ...handOver, by }] };

describe('what came in on paper', () => {
  it('is given with its counts to a unit that works on the case', async () => {
    const server = aPreview();
    const { work } = aView();
    open('handOver', aView({ work: { ...work, handOver: { units: [{ id: 'u', name: '城市管理局' }], papers } } }));
    fireEvent.change(screen.getByLabelText('移交原件（收到 2 份）'), { target: { value: '1' } });
    preview();
    expect(await asked(server)).toEqual({
      kind: 'handOver',
      to: 'u',
      papers: [{ id: 'map', originals: 1, copies: 0 }],
    });
  });

  it('is signed for after counting, or sent back with a reason and not without one', async () => {
    const server = aPreview();
    open('answerHandOver', aView({}, underWay));
    expect(screen.getByText('8号 综合窗口（演示受理员）移交的材料，请逐份清点：')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '退回' }));
    await screen.findByLabelText('退回的理由');
    preview();
    expect(await screen.findByText('请写明退回的理由')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('退回的理由'), { target: { value: '少一份位置图' } });
    preview();
    expect(await asked(server)).toEqual({ kind: 'answerHandOver', outcome: 'refuse', reason: '少一份位置图' });
  });

  it('is told where it is, and that it is under way', () => {
    show(<MaterialsPart view={aView({ paperPlace: '8号 综合窗口' }, underWay)} />);
    expect(screen.getByText('纸质材料在8号 综合窗口，已移交城市管理局，等待签收')).toBeTruthy();
  });

  it('is signed for several at once where it was given, and what is late is marked', async () => {
    const row = (id: string, mine: boolean): HandOverRow => ({
      ...{ id, number: `4311292025110300${id}`, matter: 'stall', matterName: '占道摆摊许可', applicantName: '演*' },
      ...{ stage: 'reviewing', stageName: '审查中', waitingFor: '承办人', alert: 'none', submittedOn: '2025-11-03' },
      ...{ updatedAt: '2025-11-03T01:00:00.000Z', from: '8号 综合窗口', to: '城市管理局', papers, by: '演示受理员' },
      ...{ at: '2025-11-03T01:00:00.000Z', mine, signBy: '已超期 1 小时', overdue: true },
    });
    const view = (id: string) =>
      aView({ allowed: [{ command: 'answerHandOver', name: '签收材料', allowed: true }] }, { id, ...underWay });
    const server = aServer({ items: [row('01', true), row('02', false)] }, view('01'), {
      version: 3,
      number: '',
      stage: '',
    });
    show(<PapersPage />);
    expect(await screen.findAllByText('已超期 1 小时')).toHaveLength(2);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(1);
    fireEvent.click(boxes[0]!);
    fireEvent.click(screen.getByRole('button', { name: '签收（1 件）' }));
    fireEvent.click(screen.getByRole('button', { name: '签收材料 1 件' }));
    await screen.findByText('办成 1 件，未办成 0 件，未办 0 件。');
    const sent = server.find(({ path }) => path.endsWith('/commands'));
    expect(sent?.body).toMatchObject({ command: { kind: 'answerHandOver', outcome: 'sign' } });
  });
});

it('shows what was entered late and whether anybody has agreed, and asks the supervisor for a note to say no', async () => {
  const lateEntry = {
    receivedAt: '2025-10-31T02:30:00.000Z',
    receivedOn: '2025-10-31',
    reason: '停电',
    slip: ['f'.repeat(24)],
  };
  const view = aView({}, { lateEntry });
  const server = aPreview();
  show(<CaseHeader view={view} />);
  expect(screen.getByText(/^补录：.*收件，等待审核$/)).toBeTruthy();
  open('answerLateEntry', view);
  fireEvent.click(screen.getByRole('radio', { name: '不同意，以登记时间为准' }));
  await waitFor(() => expect(screen.queryByLabelText('告知期限已经届满，按超期处理')).toBeNull());
  preview();
  expect(await screen.findByText('不同意的，请写明理由')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('说明'), { target: { value: '收件单没有日期' } });
  preview();
  expect(await asked(server)).toEqual({ kind: 'answerLateEntry', outcome: 'refuse', note: '收件单没有日期' });
});
