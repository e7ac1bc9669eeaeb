/** Decision tables as workbooks, out of the designer and back into it. Nothing is kept by either. */
import { route } from '../route.ts';
import { readSheetBody, readSheetShape, writeSheetBody } from '../shapes/table-sheet.ts';

export const tableSheetRoutes = {
  writeTableSheet: route({
    method: 'POST',
    path: '/api/designer/table-sheets',
    audience: ['matterAdministrator', 'matterReviewer'],
    summary: '把规则表写成 XLSX',
    body: writeSheetBody,
    file: 'download',
  }),
  readTableSheet: route({
    method: 'POST',
    path: '/api/designer/table-sheets/read',
    audience: ['matterAdministrator'],
    summary: '读出 XLSX 或者 CSV 里的表格，什么也不改',
    body: readSheetBody,
    response: readSheetShape,
    problems: [422],
  }),
} as const;
