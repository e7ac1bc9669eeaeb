/** Units, windows and the hall, as its configuration describes them. */
import express, { type Request, type Response, type Router } from 'express';
import type { Office } from '../../office.ts';
import type { Frame } from '../frame.ts';
import { missingPage } from '../notice.ts';
import { hallPage } from './overview.ts';
import { unitPage } from './unit.ts';
import { unitsPage } from './units.ts';
import { windowPage } from './window.ts';

export function hallRoutes({ library }: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  const headsOf = ({ centre }: Frame) => library.list(centre.centre.id);
  const send = (response: Response, page: string): void => {
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(page);
  };

  router.get('/hall', (request, response) => send(response, hallPage(frame(request))));
  router.get('/departments', async (request, response) => {
    const made = frame(request);
    send(response, unitsPage(made, await headsOf(made)));
  });
  router.get('/departments/:unit', async (request, response) => {
    const made = frame(request);
    const unit = made.centre.units.get(request.params.unit);
    if (!unit) response.status(404);
    send(response, unit ? unitPage(made, unit, await headsOf(made)) : missingPage(made, 'department'));
  });
  router.get('/windows/:window', async (request, response) => {
    const made = frame(request);
    const window = made.centre.windowsById.get(request.params.window);
    if (!window) response.status(404);
    send(response, window ? windowPage(made, window, await headsOf(made)) : missingPage(made, 'window'));
  });
  return router;
}
