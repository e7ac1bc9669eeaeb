/** What members of staff register about themselves, so that they are kept out of cases of their own. */
import { route } from '../route.ts';
import { tieBody, tiesShape } from '../shapes/tie.ts';

const everybody = ['staff'] as const;

export const tieRoutes = {
  ties: route({
    method: 'GET',
    path: '/api/desk/ties',
    audience: everybody,
    summary: '本人登记的利害关系（只有情形和时间，不含号码）',
    response: tiesShape,
  }),
  registerTie: route({
    method: 'POST',
    path: '/api/desk/ties',
    audience: everybody,
    summary: '登记利害关系：号码只留摘要，用来与办件的申请人、代理人核对',
    body: tieBody,
    response: tiesShape,
    idempotent: true,
    problems: [409],
  }),
  dropTie: route({
    method: 'DELETE',
    path: '/api/desk/ties/:id',
    audience: everybody,
    summary: '取消登记的利害关系',
    problems: [404],
  }),
} as const;
