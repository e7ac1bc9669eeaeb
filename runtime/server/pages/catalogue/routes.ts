import express, { type Request, type Router } from 'express';
import { contentDisposition } from '../../attachments/name.ts';
import type { Office } from '../../office.ts';
import type { Frame } from '../frame.ts';
import { csv } from './csv.ts';
import { cataloguePage } from './page.ts';
import { catalogueOf } from './rows.ts';

const head = ['部门', '事项名称', '事项类型', '办件类型', '承诺时限', '法定时限', '办理地点', '网上可办', '编码'];

/** The published list to read and to take along. */
export function catalogueRoutes({ library }: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  const sectionsOf = async ({ centre }: Frame) => catalogueOf(await library.list(centre.centre.id), centre);

  router.get('/catalogue', async (request, response) => {
    const made = frame(request);
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(cataloguePage(made, await sectionsOf(made)));
  });
  router.get('/catalogue.csv', async (request, response) => {
    const made = frame(request);
    const rows = (await sectionsOf(made)).flatMap((section) => section.rows);
    const lines = rows.map((row) => [
      row.departmentName,
      row.name,
      row.type,
      row.handling,
      row.promised,
      row.statutory,
      row.places.join('；'),
      row.online ? '是' : '否',
      row.code,
    ]);
    response.setHeader('cache-control', 'no-cache');
    const name = `${made.centre.centre.county}政务服务事项清单-${made.today}.csv`;
    response.setHeader('content-disposition', contentDisposition(name, 'attachment'));
    response.type('text/csv; charset=utf-8').send(csv([head, ...lines]));
  });
  return router;
}
