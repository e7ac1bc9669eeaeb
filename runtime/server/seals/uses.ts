/** The register of use (用章登记): read page by page, or taken away as a file. */
import type { Response } from 'express';
import type { SealUseRow } from '../../api/index.ts';
import { localTime } from '../cases/local-time.ts';
import { ownSeals, oversees } from './rows.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { sendSheet, type SheetFormat } from '../sheets/send.ts';
import type { Cell, Column } from '../sheets/table.ts';
import type { Page } from '../store/cursor.ts';
import type { SealUseDocument, UseQuestion } from '../store/seal-repository.ts';

const MOST = 20_000;
const AT_ONCE = 200;

type Reach = Pick<UseQuestion, 'unit' | 'seal'>;

/** Whoever oversees the centre reads all; the head of a unit what was used in its name; a keeper one seal in hand; others nothing. */
async function reachOf(office: Office, caller: StaffCaller, seal: string | undefined): Promise<Reach | undefined> {
  if (oversees(caller)) return seal === undefined ? {} : { seal };
  const head = caller.posts.find(({ kind }) => kind === 'leader');
  if (seal === undefined && head) return { unit: head.unit };
  const own = await ownSeals(office, caller);
  const asked = seal === undefined ? own[0] : own.find(({ _id }) => _id === seal);
  if (!asked && seal !== undefined) throw new Refusal('NOT_FOUND');
  return asked && { seal: asked._id };
}

function rowOf({ _id, at, ...line }: SealUseDocument): SealUseRow {
  const { title, number, caseNumber, name, code, by, approvedBy, grant, provider } = line;
  return {
    ...{ id: _id, title, case: line.case, caseNumber, name, code, by, approvedBy, provider, at: at.toISOString() },
    ...(number === undefined ? {} : { number }),
    ...(grant === undefined ? {} : { grant }),
  };
}

export async function sealUses(
  office: Office,
  caller: StaffCaller,
  { seal, ...page }: { seal?: string; cursor?: string; limit: number },
): Promise<Page<SealUseRow>> {
  const reach = await reachOf(office, caller, seal);
  if (!reach) return { items: [] };
  const found = await office.store.seals.uses(caller.centre, { ...reach, ...page });
  return { ...found, items: found.items.map(rowOf) };
}

const columns: readonly (Column & { of: (row: SealUseDocument, time: (at: Date) => string) => Cell })[] = [
  { title: '文书', kind: 'text', width: 26, of: ({ title }) => title },
  { title: '编号', kind: 'text', width: 28, of: ({ number }) => number },
  { title: '办件编号', kind: 'text', width: 22, of: ({ caseNumber }) => caseNumber },
  { title: '印章', kind: 'text', width: 40, of: ({ name }) => name },
  { title: '印章编码', kind: 'text', width: 18, of: ({ code }) => code },
  { title: '用章人', kind: 'text', width: 24, of: ({ by }) => by },
  { title: '批准人', kind: 'text', width: 24, of: ({ approvedBy }) => approvedBy },
  { title: '用章依据', kind: 'text', width: 22, of: ({ grant }) => grant ?? '保管印章' },
  { title: '时间', kind: 'text', width: 20, of: ({ at }, time) => time(at) },
];

export async function exportSealUses(
  office: Office,
  caller: StaffCaller,
  { seal, format }: { seal?: string; format: SheetFormat },
  response: Response,
): Promise<void> {
  const reach = await reachOf(office, caller, seal);
  if (!reach) throw new Refusal('NOT_ALLOWED');
  const time = (at: Date) => localTime(office, caller.centre, at.toISOString());
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    let cursor: string | undefined;
    let count = 0;
    do {
      const page: Page<SealUseDocument> = await office.store.seals.uses(caller.centre, {
        ...reach,
        limit: AT_ONCE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const row of page.items) yield columns.map(({ of }) => of(row, time));
      count += page.items.length;
      cursor = page.next;
    } while (cursor !== undefined && count < MOST);
    if (cursor !== undefined) yield [`只导出最近 ${MOST} 条，其余请分印章导出`];
  }
  const sheet = { name: '用章登记', columns, rows: rows() };
  await sendSheet(office, caller, sheet, { format, object: 'sealUses', detail: { ...reach } }, response);
}
