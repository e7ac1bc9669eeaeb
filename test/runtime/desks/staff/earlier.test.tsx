import { fireEvent, screen } from '@testing-library/react';
import type { EarlierKindShape, EarlierRow } from '../../../../runtime/api/index.ts';
import { EntryActs } from '../../../../runtime/desks/staff/earlier/entry-acts.tsx';
import { FaultList } from '../../../../runtime/desks/staff/earlier/fault-list.tsx';
import { LineForm } from '../../../../runtime/desks/staff/earlier/line-form.tsx';
import { aServer, show } from './desk.tsx';

const column = { hint: '', required: true, holds: 'text', most: 80 } as const;
const kind: EarlierKindShape = {
  ...{ matter: 'hygiene', licence: 'hygiene-permit', name: '公共场所卫生许可证', matterName: '公共场所卫生许可' },
  unitName: '卫生健康局',
  columns: [
    { ...column, id: 'number', title: '证照编号' },
    { ...column, id: 'validTo', title: '有效期止', holds: 'day' },
  ],
};
const entry: EarlierRow = {
  ...{
    id: 'e1',
    name: '公共场所卫生许可证',
    matter: 'hygiene',
    licence: 'hygiene-permit',
    matterName: '公共场所卫生许可',
  },
  ...{ unitName: '卫生健康局', state: 'waiting', stateName: '待复核', count: 3, entered: 0, by: '演示甲' },
  ...{ at: '2026-11-18T02:00:00.000Z', mayConsent: true, mine: false },
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a licence from before', () => {
  it('typed by hand is told what is wrong beside its field, and keeps what was typed', async () => {
    const asked = aServer({
      ...{ status: 422, code: 'EARLIER_FAULTY', title: '有 1 处需要改正', type: '' },
      errors: [{ code: 'EARLIER_DAY', pointer: '/line/validTo', message: '不是日期' }],
    });
    show(<LineForm kind={kind} />);
    type('证照编号', ' 1号 ');
    type('有效期止', '五月');
    fireEvent.click(screen.getByRole('button', { name: '提交复核' }));
    expect(await screen.findByText('不是日期')).toBeTruthy();
    expect(asked).toMatchObject([
      { body: { matter: 'hygiene', licence: 'hygiene-permit', line: { number: '1号', validTo: '五月' } } },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('有效期止').value).toBe('五月');
    expect(screen.queryByText('有 1 处需要改正')).toBeNull();
  });

  it('of a table is told by row and column', () => {
    const faults = [
      { code: 'EARLIER_COLUMN_MISSING', row: 1, message: '缺少“持证人”这一列' },
      { code: 'EARLIER_DAY', row: 7, column: 'issuedOn' as const, columnTitle: '发证日期', message: '不是日期' },
      { code: 'EARLIER_EMPTY', message: '表里没有证照' },
    ];
    show(<FaultList faults={faults} />);
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['表头整行缺少“持证人”这一列', '7发证日期不是日期', '整个表格表里没有证照']);
  });

  it('is returned with a reason, and not without', async () => {
    const asked = aServer({ ...entry, state: 'returned' });
    let done = 0;
    show(<EntryActs entry={entry} onDone={() => (done += 1)} />);
    fireEvent.click(screen.getByRole('button', { name: /^退\s*回$/ }));
    const reason = await screen.findByLabelText('退回的理由');
    const send = () => fireEvent.click(screen.getAllByRole('button', { name: /^退\s*回$/ }).at(-1)!);
    send();
    expect(await screen.findByText('请写明退回的理由')).toBeTruthy();
    expect(asked).toEqual([]);
    fireEvent.change(reason, { target: { value: '第 3 行编号不符' } });
    send();
    await screen.findByRole('button', { name: '同意，转入证照库' });
    await Promise.resolve();
    expect(asked).toMatchObject([{ body: { consent: false, reason: '第 3 行编号不符' } }]);
  });

  it('is not consented to by whoever entered it', () => {
    show(<EntryActs entry={{ ...entry, mine: true, mayConsent: false }} onDone={() => undefined} />);
    expect(screen.queryByRole('button', { name: '同意，转入证照库' })).toBeNull();
    expect(screen.getByText(/要由本单位的另一位复核/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '撤销录入' })).toBeTruthy();
  });
});
