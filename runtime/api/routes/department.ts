/** The head of a unit: gives, changes and revokes the grants under which others sign. Nobody else can. */
import { route } from '../route.ts';
import {
  grantActShape,
  grantBody,
  grantChangeBody,
  grantChoicesShape,
  grantRevokeBody,
  grantRow,
} from '../shapes/grant.ts';
import { cursorQuery, pageOf } from '../shapes/page.ts';

const head = ['leader'] as const;

export const departmentRoutes = {
  departmentGrants: route({
    method: 'GET',
    path: '/api/department/grants',
    audience: head,
    summary: '本单位的授权委托书',
    query: cursorQuery,
    response: pageOf(grantRow),
  }),
  grantChoices: route({
    method: 'GET',
    path: '/api/department/grants/choices',
    audience: head,
    summary: '可以授权的岗位、事项和权限',
    response: grantChoicesShape,
  }),
  issueGrant: route({
    method: 'POST',
    path: '/api/department/grants',
    audience: head,
    summary: '出具授权委托书',
    body: grantBody,
    response: grantActShape,
    idempotent: true,
    problems: [409, 422],
  }),
  changeGrant: route({
    method: 'POST',
    path: '/api/department/grants/:id/changes',
    audience: head,
    summary: '变更授权（出具新的授权委托书代替原来的）',
    body: grantChangeBody,
    response: grantActShape,
    idempotent: true,
    problems: [404, 409, 422],
  }),
  revokeGrant: route({
    method: 'POST',
    path: '/api/department/grants/:id/revocation',
    audience: head,
    summary: '撤销授权，在办的办件重新分派',
    body: grantRevokeBody,
    response: grantActShape,
    idempotent: true,
    problems: [404, 409, 422],
  }),
  deskGrants: route({
    method: 'GET',
    path: '/api/desk/grants',
    audience: ['staff'],
    summary: '本窗口事项的现行授权',
    query: cursorQuery,
    response: pageOf(grantRow),
  }),
} as const;
