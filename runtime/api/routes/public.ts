/** Read by anybody: the centre, the published matters, progress by number and query code. */
import Type from 'typebox';
import { route } from '../route.ts';
import { progressShape, trackBody } from '../shapes/case.ts';
import { assessBody, assessShape, formShape, foundMatters, guideShape, matterQuery } from '../shapes/matter.ts';

const everybody = ['public', 'applicant', 'staff'] as const;

export const publicRoutes = {
  centre: route({
    method: 'GET',
    path: '/api/centre',
    audience: everybody,
    summary: '政务服务中心信息',
    response: Type.Object({
      id: Type.String(),
      name: Type.String(),
      county: Type.String(),
      address: Type.String(),
      consultPhone: Type.String(),
      supervisePhone: Type.String(),
      footer: Type.Array(Type.Object({ words: Type.String(), href: Type.Optional(Type.String()) })),
      demonstration: Type.Boolean(),
      today: Type.String(),
      utcOffset: Type.String({ description: "of the centre's clocks, as +08:00" }),
    }),
  }),
  matters: route({
    method: 'GET',
    path: '/api/matters',
    audience: everybody,
    summary: '查找事项',
    query: matterQuery,
    response: foundMatters,
  }),
  guide: route({
    method: 'GET',
    path: '/api/matters/:matter/guide',
    audience: everybody,
    summary: '办事指南',
    response: guideShape,
    problems: [404],
  }),
  form: route({
    method: 'GET',
    path: '/api/matters/:matter/form',
    audience: everybody,
    summary: '申请表',
    response: formShape,
    problems: [404],
  }),
  assess: route({
    method: 'POST',
    path: '/api/matters/:matter/assess',
    audience: everybody,
    summary: '按填写内容判断需要的材料、时限和提醒',
    body: assessBody,
    response: assessShape,
    problems: [400, 404, 422],
  }),
  track: route({
    method: 'POST',
    path: '/api/track',
    audience: everybody,
    summary: '凭办件编号和查询码查询进度',
    body: trackBody,
    response: progressShape,
    problems: [400, 404, 429],
  }),
} as const;
