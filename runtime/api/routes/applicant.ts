/** The applicant's own drafts, cases and attachments. */
import { route } from '../route.ts';
import {
  attachmentShape,
  caseRow,
  caseView,
  commandBody,
  commandResult,
  messageRow,
  progressShape,
  receiptShape,
  submitBody,
} from '../shapes/case.ts';
import { draftShape, savedDraftShape } from '../shapes/matter.ts';
import { cursorQuery, pageOf } from '../shapes/page.ts';
import { reasonsShape } from '../shapes/reason.ts';
import Type from 'typebox';

const applicant = ['applicant'] as const;
const either = ['applicant', 'staff'] as const;

export const applicantRoutes = {
  draft: route({
    method: 'GET',
    path: '/api/my/drafts/:matter',
    audience: applicant,
    summary: '读取保存的草稿',
    response: savedDraftShape,
  }),
  saveDraft: route({
    method: 'PUT',
    path: '/api/my/drafts/:matter',
    audience: applicant,
    summary: '保存草稿',
    body: draftShape,
    response: Type.Object({ savedAt: Type.String() }),
    problems: [400, 404],
  }),
  submitCase: route({
    method: 'POST',
    path: '/api/my/cases',
    audience: applicant,
    summary: '提交申请',
    body: submitBody,
    response: receiptShape,
    idempotent: true,
    problems: [400, 404, 409, 422],
  }),
  myCases: route({
    method: 'GET',
    path: '/api/my/cases',
    audience: applicant,
    summary: '我的办件',
    query: cursorQuery,
    response: pageOf(caseRow),
  }),
  myMessages: route({
    method: 'GET',
    path: '/api/my/messages',
    audience: applicant,
    summary: '我的消息',
    query: cursorQuery,
    response: pageOf(messageRow),
  }),
  myCase: route({
    method: 'GET',
    path: '/api/my/cases/:id',
    audience: applicant,
    summary: '我的一件办件',
    response: caseView,
    problems: [404],
  }),
  myProgress: route({
    method: 'GET',
    path: '/api/my/cases/:id/progress',
    audience: applicant,
    summary: '我的办件进度',
    response: progressShape,
    problems: [404],
  }),
  myReasons: route({
    method: 'GET',
    path: '/api/my/cases/:id/reasons',
    audience: applicant,
    summary: '我的办件的材料、收费、时限、环节和结果为什么适用或者不适用，按办件绑定的版本和我填写的内容',
    response: reasonsShape,
    problems: [404],
  }),
  myCommand: route({
    method: 'POST',
    path: '/api/my/cases/:id/commands',
    audience: applicant,
    summary: '重新提交、补正、答复听证、申请回避或者撤回',
    body: commandBody,
    response: commandResult,
    idempotent: true,
    problems: [400, 404, 409, 422],
  }),
  myDocument: route({
    method: 'GET',
    path: '/api/my/cases/:id/documents/:document',
    audience: applicant,
    summary: '下载文书（?format=pdf|html）',
    query: Type.Object({ format: Type.Optional(Type.Union([Type.Literal('pdf'), Type.Literal('html')])) }),
    file: 'download',
    problems: [404],
  }),
  upload: route({
    method: 'POST',
    path: '/api/attachments',
    audience: either,
    summary: '上传附件（multipart,字段名 file）',
    response: attachmentShape,
    file: 'upload',
    problems: [400, 413, 415, 422],
  }),
  download: route({
    method: 'GET',
    path: '/api/attachments/:id',
    audience: either,
    summary: '下载附件',
    file: 'download',
    problems: [404],
  }),
  discard: route({
    method: 'DELETE',
    path: '/api/attachments/:id',
    audience: either,
    summary: '删除尚未提交的附件',
    problems: [404, 409],
  }),
} as const;
