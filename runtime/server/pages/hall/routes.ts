/** Units, windows and the hall, as its configuration describes them. */
import express, { type Request, type Response, type Router } from 'express';
import type { Grant } from '../../../../engine/index.ts';
import type { Office } from '../../office.ts';
import type { Frame } from '../frame.ts';
import type { GrantDocument } from '../../store/grant-repository.ts';
import { missingPage } from '../notice.ts';
import { shows } from '../verified.ts';
import { hallPage } from './overview.ts';
import { unitPage } from './unit.ts';
import { unitsPage } from './units.ts';
import { grantPaper } from './grant-paper.ts';
import { windowPage } from './window.ts';

const papersIn = (grants: readonly GrantDocument[]): Grant[] => grants.flatMap(({ papers }) => papers);

export function hallRoutes(office: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  const { library, store } = office;
  const headsOf = ({ centre }: Frame) => library.list(centre.centre.id);
  const send = (response: Response, page: string): void => {
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(page);
  };

  const missing = (response: Response, made: Frame, what: 'department' | 'window' | 'page'): void => {
    response.status(404);
    send(response, missingPage(made, what));
  };

  router.get('/hall', (request, response) => send(response, hallPage(frame(request))));
  router.get('/departments', async (request, response) => {
    const made = frame(request);
    send(response, unitsPage(made, await headsOf(made)));
  });
  router.get('/departments/:unit', async (request, response) => {
    const made = frame(request);
    const unit = made.centre.units.get(request.params.unit);
    if (!unit) {
      missing(response, made, 'department');
      return;
    }
    const grants = await store.grants.ofUnit(made.centre.centre.id, unit.id);
    send(response, unitPage(made, unit, await headsOf(made), papersIn(grants)));
  });
  router.get('/windows/:window', async (request, response) => {
    const made = frame(request);
    const window = made.centre.windowsById.get(request.params.window);
    if (!window) {
      missing(response, made, 'window');
      return;
    }
    const grants = await store.grants.naming(made.centre.centre.id, window.matters);
    send(response, windowPage(made, window, await headsOf(made), papersIn(grants)));
  });
  router.get('/grants/:paper', async (request, response) => {
    const made = frame(request);
    const grant = await store.grants.byPaper(made.centre.centre.id, request.params.paper);
    const paper = grant?.papers.find(({ id }) => id === request.params.paper);
    if (paper && shows(made, paper)) send(response, grantPaper(made, paper, await headsOf(made)));
    else missing(response, made, 'page');
  });
  return router;
}
