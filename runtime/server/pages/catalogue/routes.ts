import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type Router } from 'express';
import { contentDisposition } from '../../attachments/name.ts';
import type { Office } from '../../office.ts';
import { csv } from '../../sheets/csv.ts';
import { xlsx } from '../../sheets/xlsx.ts';
import type { Frame } from '../frame.ts';
import { cataloguePage } from './page.ts';
import { catalogueOf } from './rows.ts';
import { sheetOf } from './sheet.ts';

const formats = {
  csv: { type: 'text/csv; charset=utf-8', write: csv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsx },
} as const;

/** The published list to read and to take along. */
export function catalogueRoutes({ library }: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  const sectionsOf = async ({ centre }: Frame) => catalogueOf(await library.list(centre.centre.id), centre);

  router.get('/catalogue', async (request, response) => {
    const made = frame(request);
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(cataloguePage(made, await sectionsOf(made)));
  });
  for (const [ending, { type, write }] of Object.entries(formats)) {
    router.get(`/catalogue.${ending}`, async (request, response) => {
      const made = frame(request);
      const name = `${made.centre.centre.county}政务服务事项清单-${made.today}.${ending}`;
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('content-disposition', contentDisposition(name, 'attachment'));
      response.type(type);
      await pipeline(Readable.from(write(sheetOf(await sectionsOf(made)))), response);
    });
  }
  return router;
}
