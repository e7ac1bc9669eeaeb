/** Drafting, reviewing and publishing what a centre keeps beside its matters. Nobody publishes their own change. */
import Type from 'typebox';
import { route } from '../route.ts';
import {
  centreCheck,
  centreContentShape,
  centreDraft,
  centreReview,
  centreVersionRow,
  checkCentreBody,
  publishCentreBody,
  saveCentreBody,
  submitCentreBody,
} from '../shapes/centre-draft.ts';

const writers = ['matterAdministrator', 'centreManager'] as const;
const everybody = [...writers, 'matterReviewer'] as const;
const reviewer = ['matterReviewer'] as const;

export const centreDraftRoutes = {
  centreDraft: route({
    method: 'GET',
    path: '/api/designer/centre/draft',
    audience: everybody,
    summary: '读取机构与日历的草稿（没有草稿时为当前版本）',
    response: centreDraft,
  }),
  saveCentreDraft: route({
    method: 'PUT',
    path: '/api/designer/centre/draft',
    audience: writers,
    summary: '保存机构与日历的草稿',
    body: saveCentreBody,
    response: Type.Object({ revision: Type.Integer(), savedAt: Type.String() }),
    problems: [400, 409],
  }),
  checkCentre: route({
    method: 'POST',
    path: '/api/designer/centre/check',
    audience: everybody,
    summary: '检查机构与日历，包括对现行事项的影响',
    body: checkCentreBody,
    response: centreCheck,
  }),
  submitCentre: route({
    method: 'POST',
    path: '/api/designer/centre/submit',
    audience: writers,
    summary: '提交机构与日历的改动复核',
    body: submitCentreBody,
    response: centreDraft,
    problems: [404, 409, 422],
  }),
  reviewCentre: route({
    method: 'GET',
    path: '/api/designer/centre/review',
    audience: everybody,
    summary: '复核机构与日历：改动和问题',
    response: centreReview,
  }),
  publishCentre: route({
    method: 'POST',
    path: '/api/designer/centre/publish',
    audience: reviewer,
    summary: '同意发布机构与日历的改动',
    body: publishCentreBody,
    response: centreVersionRow,
    problems: [403, 404, 409, 422],
  }),
  rejectCentre: route({
    method: 'POST',
    path: '/api/designer/centre/reject',
    audience: reviewer,
    summary: '退回机构与日历的改动',
    body: submitCentreBody,
    response: centreDraft,
    problems: [404, 409],
  }),
  centreVersions: route({
    method: 'GET',
    path: '/api/designer/centre/versions',
    audience: everybody,
    summary: '机构与日历的版本历史',
    query: Type.Object({
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
      before: Type.Optional(Type.Integer({ minimum: 1 })),
    }),
    response: Type.Object({ items: Type.Array(centreVersionRow) }),
  }),
  centreVersion: route({
    method: 'GET',
    path: '/api/designer/centre/versions/:version',
    audience: everybody,
    summary: '某一版机构与日历的内容，用来恢复',
    response: Type.Object({ version: Type.Integer(), content: centreContentShape }),
    problems: [404],
  }),
} as const;
