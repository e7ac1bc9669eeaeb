/** The public pages: rendered here, readable without script, under the strict policy. */
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { documentStyle } from '../../../engine/index.ts';
import { demonstrationAccounts } from '../accounts/demonstration.ts';
import { demonstrationPassword } from '../accounts/seed.ts';
import { refusalOf } from '../http/problem.ts';
import type { Office } from '../office.ts';
import { slipPapers, slipStyles } from '../slips/style.ts';
import { filterNames, type Filters } from '../search/filters.ts';
import { search } from '../search/search.ts';
import { accessibilityPage } from './accessibility.ts';
import { apiDocs } from './api-docs.ts';
import { catalogueRoutes } from './catalogue/routes.ts';
import type { Demonstration } from './demonstration.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { demonstrationRoutes } from './demonstration-routes.ts';
import { errorCodesPage } from './error-codes.ts';
import { type Frame, frames } from './frame.ts';
import { guideRoutes } from './guide/routes.ts';
import { paperStyle } from './hall/grant-paper.ts';
import { hallRoutes } from './hall/routes.ts';
import { homePage } from './home.ts';
import { largeType } from './large-type.ts';
import { mattersPage } from './matters.ts';
import { failedPage, missingPage } from './notice.ts';
import { portal } from './portal.ts';
import { verifyRoutes } from './verify/routes.ts';

/** A query parameter as text; repeated or nested ones count as not given. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const LONGEST_FILTER = 64;
const filtersOf = (query: Request['query']): Filters => {
  const given = filterNames.map((name) => [name, text(query[name]).slice(0, LONGEST_FILTER)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
};

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
    if (refusal.detail.retryAfter !== undefined) response.setHeader('retry-after', refusal.detail.retryAfter);
    send(
      response,
      refusal.status === 404 ? missingPage(made, 'page') : failedPage(made, refusal, request.id as string),
    );
  };

export function pages(office: Office): Router {
  const { library, settings } = office;
  const router = express.Router();
  const frame = frames(office);

  router.get('/', async (request, response) => {
    const made = frame(request);
    const found = search(await library.list(made.centre.centre.id), made.centre, '');
    send(response, homePage(made, found, demonstrationOf(office, made)));
  });
  router.get('/matters', async (request, response) => {
    const made = frame(request);
    const { query } = request;
    const heads = await library.list(made.centre.centre.id);
    const found = search(heads, made.centre, text(query.q), filtersOf(query));
    send(response, mattersPage(made, found, heads.length));
  });
  router.get('/accessibility', (request, response) => {
    send(response, accessibilityPage(frame(request)));
  });
  router.get('/docs/errors', (request, response) => {
    send(response, errorCodesPage(frame(request)));
  });
  router.get('/document.css', (_, response) => {
    response.type('css').send(documentStyle);
  });
  for (const paper of slipPapers) {
    router.get(`/slip-${paper}.css`, (_, response) => {
      response.type('css').send(slipStyles[paper]);
    });
  }
  router.get('/paper.css', (_, response) => {
    response.type('css').send(paperStyle);
  });
  router.use('/docs/api', apiDocs());
  router.use(largeType(), catalogueRoutes(office, frame), hallRoutes(office, frame), decisionRoutes(office, frame));
  router.use(verifyRoutes(office, frame));
  router.use(guideRoutes(office, frame), portal(settings.webDir));
  if (settings.demonstration) router.use(demonstrationRoutes(office, frame));

  router.use((request, response) => {
    response.status(404);
    send(response, missingPage(frame(request), 'page'));
  });
  router.use(failures(frame));
  return router;
}
