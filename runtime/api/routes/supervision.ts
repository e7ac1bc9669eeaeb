/** Supervision: what runs out in the whole centre, whoever works on it. */
import { route } from '../route.ts';
import { caseRow } from '../shapes/case.ts';
import { cursorQuery, pageOf } from '../shapes/page.ts';

export const supervisionRoutes = {
  supervisionCases: route({
    method: 'GET',
    path: '/api/supervision/cases',
    audience: ['supervisor', 'centreManager'],
    summary: '亮黄牌、红牌和临近到期的办件，按到期先后',
    query: cursorQuery,
    response: pageOf(caseRow),
  }),
} as const;
