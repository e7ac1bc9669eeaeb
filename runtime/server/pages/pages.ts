/** The public pages: rendered here, readable without script, under the strict policy. */
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { documentStyle } from '../../../engine/index.ts';
import { demonstrationAccounts } from '../accounts/demonstration.ts';
import { demonstrationPassword } from '../accounts/seed.ts';
import { refusalOf } from '../http/problem.ts';
import type { Office } from '../office.ts';
import { find } from '../publishing/find.ts';
import { apiDocs } from './api-docs.ts';
import type { Demonstration } from './demonstration.ts';
import { demonstrationRoutes } from './demonstration-routes.ts';
import { errorCodesPage } from './error-codes.ts';
import { type Frame, frames } from './frame.ts';
import { guideRoutes } from './guide/routes.ts';
import { homePage } from './home.ts';
import { largeType } from './large-type.ts';
import { mattersPage } from './matters.ts';
import { failedPage, notFoundPage } from './notice.ts';
import { portal } from './portal.ts';

const MOST = 60;

/** A query parameter as text; repeated or nested ones count as not given. */
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, MOST) : '');

const send = (response: Response, page: string): void => {
  response.setHeader('cache-control', 'no-cache');
  response.type('html').send(page);
};

function demonstrationOf({ settings, clock }: Office, { centre }: Frame): Demonstration | undefined {
  if (!settings.demonstration) return undefined;
  return {
    password: demonstrationPassword,
    accounts: demonstrationAccounts(centre),
    now: clock.now().toISOString(),
    frozen: clock.frozen,
    set: clock.set,
    utcOffset: centre.centre.utcOffset,
  };
}

/** What goes wrong with a page is told as a page. */
const failures =
  (frame: (request: Request) => Frame): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
    const made = frame(request);
    response.status(refusal.status);
    send(response, refusal.status === 404 ? notFoundPage(made) : failedPage(made, refusal, request.id as string));
  };

export function pages(office: Office): Router {
  const { library, settings } = office;
  const router = express.Router();
  const frame = frames(office);
  const rowsOf = async ({ centre }: Frame, sought: Parameters<typeof find>[2] = {}) =>
    find(await library.list(centre.centre.id), centre, sought);

  router.get('/', async (request, response) => {
    const made = frame(request);
    send(response, homePage(made, await rowsOf(made), demonstrationOf(office, made)));
  });
  router.get('/matters', async (request, response) => {
    const made = frame(request);
    const q = text(request.query.q);
    const department = text(request.query.department) || undefined;
    const rows = await rowsOf(made, { q, department });
    send(response, mattersPage(made, { q, department, rows, all: await rowsOf(made) }));
  });
  router.get('/docs/errors', (request, response) => {
    send(response, errorCodesPage(frame(request)));
  });
  router.get('/document.css', (_, response) => {
    response.type('css').send(documentStyle);
  });
  router.use('/docs/api', apiDocs());
  router.use(largeType(), guideRoutes(office, frame), portal(settings.webDir));
  if (settings.demonstration) router.use(demonstrationRoutes(office, frame));

  router.use((request, response) => {
    response.status(404);
    send(response, notFoundPage(frame(request)));
  });
  router.use(failures(frame));
  return router;
}
