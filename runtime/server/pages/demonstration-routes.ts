/** The outbox and the clock of a demonstration, for browsers without script. Mounted in demonstration mode only. */
import express, { type Request, type Router } from 'express';
import { MovableClock } from '../clock.ts';
import type { Office } from '../office.ts';
import type { Frame } from './frame.ts';
import { outboxPage } from './outbox.ts';

const SHOWN = 50;
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Forms of other sites do not move the clock. */
const fromHere = (request: Request): boolean => {
  const origin = request.get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
};

export function demonstrationRoutes({ store, clock }: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  router.get('/demonstration/outbox', async (request, response) => {
    const made = frame(request);
    const messages = await store.messages.latest(made.centre.centre.id, SHOWN);
    response.type('html').send(
      outboxPage(
        made,
        messages.map(({ to, text, at }) => ({ to, text, at: at.toISOString() })),
      ),
    );
  });
  router.post('/demonstration/clock', express.urlencoded({ extended: false, limit: 500 }), (request, response) => {
    const { now, act } = (request.body ?? {}) as { now?: unknown; act?: unknown };
    if (clock instanceof MovableClock && fromHere(request)) {
      const { utcOffset } = frame(request).centre.centre;
      const moment = typeof now === 'string' && local.test(now) ? new Date(`${now}:00${utcOffset}`) : undefined;
      if (act === 'real') clock.move();
      else if (moment && !Number.isNaN(moment.getTime())) clock.move(moment, act === 'freeze');
    }
    response.redirect(303, '/#demo');
  });
  return router;
}
