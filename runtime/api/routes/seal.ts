/** Seals: the manager of the centre registers and withdraws them, keepers report a loss, the register of use tells who used which. */
import { route } from '../route.ts';
import { pageOf, cursorQuery } from '../shapes/page.ts';
import {
  sealBody,
  sealChoicesShape,
  sealEndBody,
  sealKeepersBody,
  sealRow,
  sealUseExportBody,
  sealUseQuery,
  sealUseRow,
} from '../shapes/seal.ts';

const read = ['centreManager', 'supervisor'] as const;
const manage = ['centreManager'] as const;
const staff = ['staff'] as const;

export const sealRoutes = {
  centreSeals: route({
    method: 'GET',
    path: '/api/centre/seals',
    audience: read,
    summary: '全中心的印章',
    query: cursorQuery,
    response: pageOf(sealRow),
  }),
  sealChoices: route({
    method: 'GET',
    path: '/api/centre/seals/choices',
    audience: manage,
    summary: '登记印章时可以选择的单位、岗位和种类',
    response: sealChoicesShape,
  }),
  registerSeal: route({
    method: 'POST',
    path: '/api/centre/seals',
    audience: manage,
    summary: '登记印章',
    body: sealBody,
    response: sealRow,
    idempotent: true,
    problems: [409, 422],
  }),
  rekeepSeal: route({
    method: 'POST',
    path: '/api/centre/seals/:id/keepers',
    audience: manage,
    summary: '变更保管岗位',
    body: sealKeepersBody,
    response: sealRow,
    idempotent: true,
    problems: [404, 409, 422],
  }),
  withdrawSeal: route({
    method: 'POST',
    path: '/api/centre/seals/:id/withdrawal',
    audience: manage,
    summary: '停用收回印章',
    body: sealEndBody,
    response: sealRow,
    idempotent: true,
    problems: [404, 409, 422],
  }),
  deskSeals: route({
    method: 'GET',
    path: '/api/desk/seals',
    audience: staff,
    summary: '本人保管的印章；单位负责人为本单位的印章',
    response: pageOf(sealRow),
  }),
  reportSealLost: route({
    method: 'POST',
    path: '/api/desk/seals/:id/loss',
    audience: staff,
    summary: '报告印章遗失，立即停止使用（保管岗位、单位负责人、中心管理员）',
    body: sealEndBody,
    response: sealRow,
    idempotent: true,
    problems: [404, 409, 422],
  }),
  sealUses: route({
    method: 'GET',
    path: '/api/desk/seal-uses',
    audience: staff,
    summary: '用章登记：中心管理员、监察员为全中心，单位负责人为本单位，其他人员为本人保管的一枚',
    query: sealUseQuery,
    response: pageOf(sealUseRow),
    problems: [404],
  }),
  exportSealUses: route({
    method: 'POST',
    path: '/api/desk/seal-uses/export',
    audience: staff,
    summary: '导出用章登记（XLSX 或者 CSV）',
    body: sealUseExportBody,
    file: 'download',
    problems: [403, 404],
  }),
} as const;
