/** Staff at windows and in back offices. What each may see and do follows from posts, windows and grants. */
import Type from 'typebox';
import { route } from '../route.ts';
import {
  caseView,
  commandBody,
  commandResult,
  previewQuery,
  previewShape,
  receiptShape,
  revealBody,
  revealShape,
  slipQuery,
  submitBody,
} from '../shapes/case.ts';
import { matterRow } from '../shapes/matter.ts';
import { reasonsShape } from '../shapes/reason.ts';

const staff = ['staff'] as const;

export const deskRoutes = {
  deskMatters: route({
    method: 'GET',
    path: '/api/desk/matters',
    audience: staff,
    summary: '本窗口可以受理的事项',
    response: Type.Object({ items: Type.Array(matterRow) }),
  }),
  deskCounts: route({
    method: 'GET',
    path: '/api/desk/counts',
    audience: staff,
    summary: '待办数量',
    response: Type.Object({
      waiting: Type.Integer(),
      soon: Type.Integer(),
      overdue: Type.Integer(),
    }),
  }),
  walkIn: route({
    method: 'POST',
    path: '/api/desk/cases',
    audience: staff,
    summary: '窗口登记申请并收件',
    body: submitBody,
    response: receiptShape,
    idempotent: true,
    problems: [400, 403, 404, 409, 422],
  }),
  deskCase: route({
    method: 'GET',
    path: '/api/desk/cases/:id',
    audience: staff,
    summary: '办件详情',
    response: caseView,
    problems: [404],
  }),
  deskCommand: route({
    method: 'POST',
    path: '/api/desk/cases/:id/commands',
    audience: staff,
    summary: '办理（?preview=1 只预览）',
    query: previewQuery,
    body: commandBody,
    response: Type.Union([commandResult, previewShape]),
    idempotent: true,
    problems: [400, 403, 404, 409, 422],
  }),
  deskSlip: route({
    method: 'GET',
    path: '/api/desk/cases/:id/slips/:slip',
    audience: staff,
    summary: '打印收件单、受理单、交接单、领取单（?paper=a4|80mm）',
    query: slipQuery,
    file: 'download',
    problems: [404],
  }),
  caseReasons: route({
    method: 'GET',
    path: '/api/desk/cases/:id/reasons',
    audience: ['staff'],
    summary: '办件的材料、收费、时限、环节、结果和不予许可理由为什么适用或者不适用，按办件绑定的版本和事实',
    response: reasonsShape,
    problems: [404],
  }),
  reveal: route({
    method: 'POST',
    path: '/api/desk/cases/:id/reveal',
    audience: staff,
    summary: '写明理由查看一项被遮盖的个人信息（先记入审计日志）',
    body: revealBody,
    response: revealShape,
    problems: [400, 403, 404],
  }),
  deskDocument: route({
    method: 'GET',
    path: '/api/desk/cases/:id/documents/:document',
    audience: staff,
    summary: '文书（?format=pdf|html|docx；套打的 PDF 可以写明打印机 ?printer=，按其位置校正）',
    query: Type.Object({
      format: Type.Optional(Type.Union([Type.Literal('pdf'), Type.Literal('html'), Type.Literal('docx')])),
      printer: Type.Optional(Type.String({ maxLength: 64 })),
    }),
    file: 'download',
    problems: [404],
  }),
  deskDraft: route({
    method: 'POST',
    path: '/api/desk/cases/:id/drafts/:document',
    audience: staff,
    summary: '签发之前的文书草稿（DOCX），与预览一致，不编号',
    body: commandBody,
    file: 'download',
    problems: [404, 409, 422],
  }),
} as const;
