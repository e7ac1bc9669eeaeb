/** The entry of the portal under each of its paths; the pages themselves are drawn in the browser. */
import path from 'node:path';
import express, { type Router } from 'express';

const paths = ['/apply/:matter', '/my', '/my/messages', '/my/cases/:id', '/track', '/sign-in'];

export function portal(webDir: string): Router {
  const router = express.Router();
  router.get(paths, (_, response) => {
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(path.join(webDir, 'runtime/desks/portal/index.html'));
  });
  return router;
}
