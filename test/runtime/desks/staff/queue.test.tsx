import { act, fireEvent, screen } from '@testing-library/react';
import type { CaseRow } from '../../../../runtime/api/index.ts';
import { QueueTable } from '../../../../runtime/desks/staff/queue/queue-table.tsx';
import { filtersIn, listAddress } from '../../../../runtime/desks/staff/queue/list-address.ts';
import { menuFor } from '../../../../runtime/desks/staff/frame/menu.ts';
import { inDesk, show } from './desk.tsx';

const row = (id: string, change: Partial<CaseRow> = {}): CaseRow => ({
  id,
  number: `4311292025110300${id}`,
  matter: 'stall',
  matterName: '占道摆摊许可',
  applicantName: '演*',
  stage: 'received',
  stageName: '待受理',
  waitingFor: '窗口受理员',
  alert: 'none',
  dueWords: '还剩 3 个工作日，11月6日前答复',
  submittedOn: '2025-11-03',
  updatedAt: '2025-11-03T01:00:00.000Z',
  ...change,
});
const rowOf = (id: string) => screen.getByText(`4311292025110300${id}`).closest('tr')!;

it('is walked with the arrows and opened with Enter', () => {
  const { history } = show(<QueueTable rows={[row('01'), row('02')]} loading={false} empty="没有" />);
  act(() => rowOf('01').focus());
  fireEvent.keyDown(rowOf('01'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rowOf('02'));
  fireEvent.keyDown(rowOf('02'), { key: 'Enter' });
  expect(history).toEqual(['/', '/cases/02']);
});

it('stays on the same case when the list is read again', () => {
  const list = (...ids: string[]) =>
    inDesk(<QueueTable rows={ids.map((id) => row(id))} loading={false} empty="没有" />);
  const { rerender } = show(<QueueTable rows={[row('01'), row('02')]} loading={false} empty="没有" />);
  act(() => rowOf('02').focus());
  rerender(list('03', '01', '02'));
  expect(rowOf('02').tabIndex).toBe(0);
  expect(rowOf('03').tabIndex).toBe(-1);
});

it('tells urgency by a word, not by colour alone', () => {
  show(<QueueTable rows={[row('01', { alert: 'red', dueWords: '已超期 4 个工作日' })]} loading={false} empty="没有" />);
  expect(screen.getByText('红牌')).toBeTruthy();
});

it('says in words that nothing waits', () => {
  show(<QueueTable rows={[]} loading={false} empty="没有等您办理的办件" />);
  expect(screen.getByText('没有等您办理的办件')).toBeTruthy();
});

it('is chosen from with the space bar, and with Shift and the arrows, without opening a case', () => {
  const chosen: (readonly string[])[] = [];
  const list = (ids: readonly string[]) => (
    <QueueTable
      rows={[row('01'), row('02'), row('03')]}
      loading={false}
      empty="没有"
      chosen={ids}
      onChoose={(next) => chosen.push(next)}
    />
  );
  const { history, rerender } = show(list([]));
  act(() => rowOf('01').focus());
  fireEvent.keyDown(rowOf('01'), { key: ' ' });
  expect(chosen.at(-1)).toEqual(['01']);
  rerender(inDesk(list(['01'])));
  fireEvent.keyDown(rowOf('01'), { key: 'ArrowDown', shiftKey: true });
  expect(chosen.at(-1)).toEqual(['01', '02']);
  rerender(inDesk(list(['01', '02'])));
  fireEvent.keyDown(rowOf('02'), { key: ' ' });
  expect(chosen.at(-1)).toEqual(['01']);
  expect(history).toEqual(['/']);
});

it('offers each post the pages it works at', () => {
  const names = (kind: string) => menuFor([{ kind }]).map(({ id }) => id);
  expect(names('clerk')).toEqual([
    'home',
    'queue',
    'walkIn',
    'handedOn',
    'papers',
    'issue',
    'all',
    'windowGrants',
    'seals',
    'blanks',
    'ties',
  ]);
  expect(names('issuer')).toEqual([
    'home',
    'queue',
    'issue',
    'all',
    'licences',
    'windowGrants',
    'seals',
    'blanks',
    'ties',
  ]);
  expect(names('chief')).toEqual(['home', 'queue', 'inbox', 'papers', 'all', 'licences', 'seals', 'blanks', 'ties']);
  expect(names('leader')).toEqual([
    'home',
    'queue',
    'inbox',
    'papers',
    'all',
    'licences',
    'grants',
    'seals',
    'blanks',
    'ties',
  ]);
  expect(names('supervisor')).toEqual(['home', 'papers', 'all', 'licences', 'blanks', 'centre']);
  expect(names('systemAdministrator')).toEqual(['home']);
  expect(names('auditAdministrator')).toEqual(['home', 'audit']);
});

it('keeps its filters in the address, and passes over what no list knows', () => {
  const address = listAddress('/cases', { queue: 'all', due: 'overdue', from: '2026-11-01' });
  expect(address).toBe('/cases?queue=all&due=overdue&from=2026-11-01');
  expect(filtersIn(address.split('?')[1] ?? '')).toEqual({ queue: 'all', due: 'overdue', from: '2026-11-01' });
  expect(filtersIn('queue=mine&due=&stage=gone&from=1.11.&words=%E8%B5%B5')).toEqual({});
});
