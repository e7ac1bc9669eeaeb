/** The contract of the API to browse: Swagger UI from the package, started by a script of its own for the CSP. */
import { createRequire } from 'node:module';
import path from 'node:path';
import express, { type Router } from 'express';
import { html } from './html.ts';

const files = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true });`;

const shell = html`<!doctype html>
  <html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>接口文档 - 一窗</title>
      <link rel="stylesheet" href="/docs/api/swagger-ui.css" />
      <link rel="icon" href="data:," />
      <script src="/docs/api/swagger-ui-bundle.js" defer></script>
      <script src="/docs/api/start.js" defer></script>
    </head>
    <body>
      <noscript>浏览接口文档需要启用 JavaScript，也可以直接读 /api/openapi.json。</noscript>
      <div id="api"></div>
    </body>
  </html>`.text;

export function apiDocs(): Router {
  const router = express.Router();
  router.get('/', (_, response) => {
    response.type('html').send(shell);
  });
  router.get('/start.js', (_, response) => {
    response.type('js').send(start);
  });
  router.get(['/swagger-ui.css', '/swagger-ui-bundle.js'], (request, response) => {
    response.sendFile(path.join(files, path.basename(request.path)), { maxAge: '1d' });
  });
  return router;
}
