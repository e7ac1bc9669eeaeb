/** The audit log, for the audit administrator alone. */
import { route } from '../route.ts';
import { auditQuery, auditRow } from '../shapes/audit.ts';
import { pageOf } from '../shapes/page.ts';

export const auditRoutes = {
  auditLog: route({
    method: 'GET',
    path: '/api/audit',
    audience: ['auditAdministrator'],
    summary: '审计日志：谁在何时对什么做了什么，最近的在前',
    query: auditQuery,
    response: pageOf(auditRow),
  }),
} as const;
