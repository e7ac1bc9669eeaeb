/** What the desks list: home pages, cases, inboxes, results to hand out. Each within the caller's own scope. */
import { route } from '../route.ts';
import { caseRow } from '../shapes/case.ts';
import {
  exportBody,
  handOverRow,
  homeShape,
  inboxQuery,
  inboxRow,
  issueBody,
  issueRow,
  listQuery,
  overviewShape,
  searchBody,
} from '../shapes/list.ts';
import { cursorQuery, pageOf } from '../shapes/page.ts';

const staff = ['staff'] as const;

export const listRoutes = {
  deskHome: route({
    method: 'GET',
    path: '/api/desk/home',
    audience: staff,
    summary: '工作台：等我办理、将到期、新来的、今天办的',
    response: homeShape,
  }),
  deskOverview: route({
    method: 'GET',
    path: '/api/desk/overview',
    audience: staff,
    summary: '本单位（监察员、中心管理员为全中心）各事项办理情况',
    response: overviewShape,
  }),
  deskCases: route({
    method: 'GET',
    path: '/api/desk/cases',
    audience: staff,
    summary: '办件列表',
    query: listQuery,
    response: pageOf(caseRow),
  }),
  deskSearch: route({
    method: 'POST',
    path: '/api/desk/search',
    audience: staff,
    summary: '按编号、姓名（名称）、证件号码或者手机号查办件',
    body: searchBody,
    response: pageOf(caseRow),
    problems: [400],
  }),
  deskExport: route({
    method: 'POST',
    path: '/api/desk/export',
    audience: staff,
    summary: '导出办件清单（XLSX 或者 CSV）',
    body: exportBody,
    file: 'download',
    problems: [400, 403],
  }),
  deskInbox: route({
    method: 'GET',
    path: '/api/desk/inbox',
    audience: staff,
    summary: '部门收件箱：综合窗口代收、本部门尚未接手；窗口一侧为已转出',
    query: inboxQuery,
    response: pageOf(inboxRow),
  }),
  deskHandOvers: route({
    method: 'GET',
    path: '/api/desk/hand-overs',
    audience: staff,
    summary: '在途的纸质材料：等本窗口、本单位签收的和已移交未签收的，先到期的在前',
    query: cursorQuery,
    response: pageOf(handOverRow),
  }),
  deskIssue: route({
    method: 'POST',
    path: '/api/desk/issue',
    audience: staff,
    summary: '出件窗口：待领取、待邮寄、已寄出',
    body: issueBody,
    response: pageOf(issueRow),
  }),
} as const;
