/** A list of cases to take away. */
import type { Response } from 'express';
import type { PostKind } from '../../../engine/index.ts';
import type { CaseRow, ListFilters } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { sendSheet, type SheetFormat } from '../sheets/send.ts';
import type { Cell, Column, Sheet } from '../sheets/table.ts';
import { listingOf } from './listing.ts';
import { rowsOf } from './row.ts';
import { staffScope } from './scope-of.ts';

/** Most rows of one file; what is left out is told in its last row. */
const MOST = 20_000;
const AT_ONCE = 200;

/** Who answers for the work of others may take a list away; who receives or hands out needs none. */
const mayExport: Readonly<Record<PostKind, boolean>> = {
  clerk: false,
  issuer: false,
  reviewer: false,
  technicalReviewer: false,
  sectionHead: true,
  chief: true,
  leader: true,
  matterAdministrator: false,
  matterReviewer: false,
  centreManager: true,
  supervisor: true,
  systemAdministrator: false,
  securityAdministrator: false,
  auditAdministrator: false,
};

const queueNames = { waiting: '待办', all: '全部', done: '已办结' } as const;
const alerts: Readonly<Record<CaseRow['alert'], string>> = { none: '', warn: '将到期', yellow: '黄牌', red: '红牌' };

const columns: readonly (Column & { of: (row: CaseRow) => Cell })[] = [
  { title: '办件编号', kind: 'text', width: 22, of: ({ number }) => number },
  { title: '事项', kind: 'text', width: 30, of: ({ matterName }) => matterName },
  { title: '申请人', kind: 'text', width: 26, of: ({ applicantName }) => applicantName },
  { title: '状态', kind: 'text', width: 10, of: ({ stageName }) => stageName },
  { title: '等待', kind: 'text', width: 22, of: ({ waitingFor }) => waitingFor },
  { title: '提交日期', kind: 'day', width: 12, of: ({ submittedOn }) => submittedOn },
  { title: '到期日', kind: 'day', width: 12, of: ({ due }) => due },
  { title: '时限', kind: 'text', width: 34, of: ({ dueWords }) => dueWords },
  { title: '提醒', kind: 'text', width: 8, of: ({ alert }) => alerts[alert] },
  { title: '结果', kind: 'text', width: 12, of: ({ outcome }) => outcome },
];

/** @throws Refusal NOT_ALLOWED for a post that may not take lists away, before anything is written or sent */
export async function sendExport(
  office: Office,
  caller: StaffCaller,
  { format, ...filters }: ListFilters & { format: SheetFormat },
  response: Response,
): Promise<void> {
  if (!caller.posts.some(({ kind }) => mayExport[kind])) throw new Refusal('NOT_ALLOWED');
  const { words, ...told } = filters;
  const sheet = await sheetOf(office, caller, filters);
  // What was searched for may be somebody's name or number.
  const detail = { ...told, searched: words !== undefined };
  await sendSheet(office, caller, sheet, { format, object: 'cases', detail }, response);
}

async function sheetOf(office: Office, caller: StaffCaller, filters: ListFilters): Promise<Sheet> {
  const listing = await listingOf(office, caller, filters);
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    let cursor: string | undefined;
    let count = 0;
    do {
      const limit = Math.min(AT_ONCE, MOST - count);
      const page = await office.store.cases.list(staffScope(caller), {
        ...listing,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const row of await rowsOf(office, page.items)) yield columns.map(({ of }) => of(row));
      count += page.items.length;
      cursor = page.next;
    } while (cursor !== undefined && count < MOST);
    if (cursor !== undefined) yield [`只导出前 ${MOST} 件，请缩小范围后分次导出`];
  }
  return { name: `办件清单（${queueNames[filters.queue ?? 'waiting']}）`, columns, rows: rows() };
}
