import express, { type Request, type Router } from 'express';
import { addressOf, knock } from '../../http/door.ts';
import type { Office } from '../../office.ts';
import { verifiedPaper } from '../../verify/verified.ts';
import type { Frame } from '../frame.ts';
import { verifyPage } from './page.ts';

/** Wrong codes borne from one address, where a whole hall may sit, then a minute of silence. */
const patience = { tries: 10, minutes: 1 } as const;

/** Where the code on a paper leads. */
export function verifyRoutes(office: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  router.get('/verify/:code', async (request, response) => {
    const made = frame(request);
    const { id } = made.centre.centre;
    const address = addressOf(request);
    await knock(office, id, 'verify', address, patience);
    const paper = await verifiedPaper(office, id, request.params.code);
    if (paper) await office.store.attempts.takeBack(id, 'verify', address);
    else response.status(404);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-robots-tag', 'noindex');
    response.type('html').send(verifyPage(made, paper));
  });
  return router;
}
