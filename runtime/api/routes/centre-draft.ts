/** Drafting, reviewing and publishing what a centre keeps beside its matters. Nobody publishes their own change. */
import Type from 'typebox';
import { route } from '../route.ts';
import { presenceShape } from '../shapes/designer.ts';
import {
  centreCheck,
  centreContentShape,
  centreDraft,
  centreReview,
  centreVersionRow,
  checkCentreBody,
  previewPaperBody,
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
  discardCentre: route({
    method: 'DELETE',
    path: '/api/designer/centre/draft',
    audience: writers,
    summary: '放弃机构与日历的草稿，回到现行版本',
    body: Type.Object({ revision: Type.Integer({ minimum: 1 }) }, { additionalProperties: false }),
    problems: [404, 409],
  }),
  centrePresence: route({
    method: 'PUT',
    path: '/api/designer/centre/presence',
    audience: writers,
    summary: '告知自己正在编辑机构与日历（或者已离开），得知还有谁在编辑、草稿到了第几次保存',
    body: Type.Object({ here: Type.Boolean() }, { additionalProperties: false }),
    response: presenceShape,
  }),
  checkCentre: route({
    method: 'POST',
    path: '/api/designer/centre/check',
    audience: everybody,
    summary: '检查机构与日历，包括对现行事项的影响',
    body: checkCentreBody,
    response: centreCheck,
  }),
  previewCentrePaper: route({
    method: 'POST',
    path: '/api/designer/centre/papers/:document/preview',
    audience: everybody,
    summary: '用一个已发布事项的样例数据预览草稿中的中心统一文书',
    body: previewPaperBody,
    response: Type.Object({ html: Type.String() }),
    problems: [404, 422],
  }),
  previewCentrePdf: route({
    method: 'POST',
    path: '/api/designer/centre/papers/:document/pdf',
    audience: everybody,
    summary: '用一个已发布事项的样例数据把草稿中的中心统一文书做成 PDF',
    body: previewPaperBody,
    file: 'download',
    problems: [404, 422],
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
