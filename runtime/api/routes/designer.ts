/** Drafting, reviewing and publishing matters. Nobody publishes their own change. */
import Type from 'typebox';
import { route } from '../route.ts';
import {
  checkResult,
  designerCentre,
  designerRow,
  matterDraft,
  movingShape,
  publishBody,
  rejectBody,
  reviewShape,
  saveDraftBody,
  submitDraftBody,
  versionRow,
} from '../shapes/designer.ts';

const both = ['matterAdministrator', 'matterReviewer'] as const;
const administrator = ['matterAdministrator'] as const;
const reviewer = ['matterReviewer'] as const;

export const designerRoutes = {
  designerMatters: route({
    method: 'GET',
    path: '/api/designer/matters',
    audience: both,
    summary: '事项列表',
    response: Type.Object({ items: Type.Array(designerRow) }),
  }),
  designerCentre: route({
    method: 'GET',
    path: '/api/designer/centre',
    audience: both,
    summary: '事项可以引用的单位、目录和日历',
    response: designerCentre,
  }),
  matterDraft: route({
    method: 'GET',
    path: '/api/designer/matters/:matter/draft',
    audience: both,
    summary: '读取草稿（没有草稿时为当前版本）',
    response: matterDraft,
    problems: [404],
  }),
  saveMatterDraft: route({
    method: 'PUT',
    path: '/api/designer/matters/:matter/draft',
    audience: administrator,
    summary: '保存草稿',
    body: saveDraftBody,
    response: Type.Object({ revision: Type.Integer(), savedAt: Type.String() }),
    problems: [400, 404, 409],
  }),
  checkMatterDraft: route({
    method: 'POST',
    path: '/api/designer/matters/:matter/check',
    audience: both,
    summary: '检查草稿',
    response: checkResult,
    problems: [404],
  }),
  submitMatterDraft: route({
    method: 'POST',
    path: '/api/designer/matters/:matter/submit',
    audience: administrator,
    summary: '提交复核',
    body: submitDraftBody,
    response: matterDraft,
    problems: [404, 409, 422],
  }),
  reviewMatterDraft: route({
    method: 'GET',
    path: '/api/designer/matters/:matter/review',
    audience: both,
    summary: '复核：改动、问题、样例、在办件',
    response: reviewShape,
    problems: [404],
  }),
  runningCases: route({
    method: 'GET',
    path: '/api/designer/matters/:matter/running',
    audience: both,
    summary: '草稿发布以后各个在办件怎么办（试算，不改动办件）',
    response: movingShape,
    problems: [404, 422],
  }),
  publishMatter: route({
    method: 'POST',
    path: '/api/designer/matters/:matter/publish',
    audience: reviewer,
    summary: '同意发布',
    body: publishBody,
    response: versionRow,
    problems: [403, 404, 409, 422],
  }),
  rejectMatter: route({
    method: 'POST',
    path: '/api/designer/matters/:matter/reject',
    audience: reviewer,
    summary: '退回修改',
    body: rejectBody,
    response: matterDraft,
    problems: [404, 409],
  }),
  matterVersions: route({
    method: 'GET',
    path: '/api/designer/matters/:matter/versions',
    audience: both,
    summary: '版本历史',
    response: Type.Object({ items: Type.Array(versionRow) }),
    problems: [404],
  }),
  previewDocument: route({
    method: 'POST',
    path: '/api/designer/matters/:matter/documents/:document/preview',
    audience: both,
    summary: '用样例数据预览草稿中的文书',
    body: Type.Object({ example: Type.Optional(Type.String({ maxLength: 64 })) }, { additionalProperties: false }),
    response: Type.Object({ html: Type.String() }),
    problems: [404, 422],
  }),
} as const;
