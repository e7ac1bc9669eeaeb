/** The centre's desk: its manager arranges, its supervisor reads. */
import { route } from '../route.ts';
import {
  calendarQuery,
  calendarShape,
  seatBody,
  seatingRow,
  signersQuery,
  signersShape,
  signingShape,
  staffRow,
  unverifiedShape,
  windowsShape,
} from '../shapes/centre.ts';
import { grantRow } from '../shapes/grant.ts';
import { handoverBody, handoverShape, staffWorkShape } from '../shapes/handover.ts';
import { cursorQuery, pageOf } from '../shapes/page.ts';

const read = ['centreManager', 'supervisor'] as const;
const arrange = ['centreManager'] as const;

export const centreRoutes = {
  centreWindows: route({
    method: 'GET',
    path: '/api/centre/windows',
    audience: read,
    summary: '窗口和今天在岗的人员',
    response: windowsShape,
  }),
  centreStaff: route({
    method: 'GET',
    path: '/api/centre/staff',
    audience: read,
    summary: '人员',
    query: cursorQuery,
    response: pageOf(staffRow),
  }),
  staffWork: route({
    method: 'GET',
    path: '/api/centre/staff/:account/work',
    audience: arrange,
    summary: '只有这个人能办的在办办件，以及谁可以接手',
    response: staffWorkShape,
    problems: [404],
  }),
  handOver: route({
    method: 'POST',
    path: '/api/centre/staff/:account/handover',
    audience: arrange,
    summary: '岗位交接，在办的办件随岗位转走；或者停用没有未了工作的账号',
    body: handoverBody,
    response: handoverShape,
    idempotent: true,
    problems: [404, 409, 422],
  }),
  centreSeatings: route({
    method: 'GET',
    path: '/api/centre/seatings',
    audience: read,
    summary: '今天和以后的座次安排',
    query: cursorQuery,
    response: pageOf(seatingRow),
  }),
  seat: route({
    method: 'POST',
    path: '/api/centre/seatings',
    audience: arrange,
    summary: '安排座次、离岗或者B岗顶岗',
    body: seatBody,
    response: seatingRow,
    idempotent: true,
    problems: [404, 422],
  }),
  unseat: route({
    method: 'DELETE',
    path: '/api/centre/seatings/:id',
    audience: arrange,
    summary: '取消座次安排',
    problems: [404],
  }),
  centreCalendar: route({
    method: 'GET',
    path: '/api/centre/calendar',
    audience: read,
    summary: '年度日历',
    query: calendarQuery,
    response: calendarShape,
  }),
  centreGrants: route({
    method: 'GET',
    path: '/api/centre/grants',
    audience: read,
    summary: '授权委托书',
    query: cursorQuery,
    response: pageOf(grantRow),
  }),
  centreSigning: route({
    method: 'GET',
    path: '/api/centre/signing',
    audience: read,
    summary: '可以查询签批的事项和权限',
    response: signingShape,
  }),
  centreSigners: route({
    method: 'GET',
    path: '/api/centre/signers',
    audience: read,
    summary: '某日某事项谁可以签批',
    query: signersQuery,
    response: signersShape,
    problems: [404],
  }),
  centreUnverified: route({
    method: 'GET',
    path: '/api/centre/unverified',
    audience: read,
    summary: '待核实的配置',
    response: unverifiedShape,
  }),
} as const;
