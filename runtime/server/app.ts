/** The application: everything a request passes, in order. Knows no port and starts nothing. */
import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import { openApi, routes } from '../api/index.ts';
import { bind } from './http/bind.ts';
import { problems } from './http/problem.ts';
import { Refusal } from './http/refusal.ts';
import { securityHeaders } from './http/security.ts';
import { serveWeb } from './http/web.ts';
import { handlersOf } from './handlers/handlers.ts';
import { alive, ready } from './ops/health.ts';
import { requestLog } from './ops/log.ts';
import { metrics } from './ops/metrics.ts';
import { pages } from './pages/pages.ts';
import type { Office } from './office.ts';

const MEGABYTE = 1024 * 1024;

/** Builds the application around an office. */
export function createApp(office: Office, log: Logger): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', 'loopback');
  const figures = metrics();

  app.use(securityHeaders, requestLog(log), figures.watch);
  app.get('/healthz', alive);
  app.get('/readyz', ready({ connection: office.connection, report: office.report, closing: office.closing }));
  app.get('/metrics', figures.show);

  const api = apiOf(office);
  const steady: RequestHandler = (_request, _response, next) => {
    office.centres.steady(next).catch(next);
  };
  // A page need not pass by every route of the interface.
  app.use((request, response, next) => {
    const pass = (error?: unknown) => {
      if (error === undefined) api(request, response, next);
      else next(error);
    };
    if (request.url.startsWith('/api/')) steady(request, response, pass);
    else next();
  });

  serveWeb(app, office.settings.webDir);
  app.use(steady, pages(office));
  app.use(problems);
  return app;
}

function apiOf(office: Office): Router {
  const api = express.Router();
  // Two megabytes of files, in Base64.
  api.use(routes.readMatterFiles.path, express.json({ limit: 4 * MEGABYTE, strict: true }));
  api.use(express.json({ limit: 2 * MEGABYTE, strict: true }), (_, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  const contract = openApi(office.release);
  api.get('/api/openapi.json', (_, response) => {
    response.json(contract);
  });
  bind(api, routes, handlersOf(office), {
    demonstration: office.settings.demonstration,
    callerOf: (request) => office.sessions.callerOf(request),
  });
  api.use(() => {
    throw new Refusal('ROUTE_NOT_FOUND');
  });
  return api;
}
