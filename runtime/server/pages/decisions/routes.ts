import express, { type Request, type Router } from 'express';
import { licenceKey, nameKey } from '../../cases/lookup.ts';
import type { Office } from '../../office.ts';
import type { DecisionQuery } from '../../store/decision-repository.ts';
import type { Frame } from '../frame.ts';
import { decisionsPage, LONGEST_WORDS } from './page.ts';

const PAGE = 20;
const LONGEST_CURSOR = 400;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A number has digits in it; a name is looked for by its beginning. */
function lookedFor(words: string): Pick<DecisionQuery, 'found' | 'name'> {
  if (words === '') return {};
  return /\d/u.test(words) ? { found: licenceKey(words) } : { name: nameKey(words) };
}

/** Decisions made public, page by page. */
export function decisionRoutes({ store }: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  router.get('/decisions', async (request, response) => {
    const made = frame(request);
    const words = text(request.query.q).slice(0, LONGEST_WORDS);
    const cursor = text(request.query.from).slice(0, LONGEST_CURSOR);
    const found = await store.decisions.page(made.centre.centre.id, {
      ...lookedFor(words),
      ...(cursor === '' ? {} : { cursor }),
      limit: PAGE,
    });
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(decisionsPage(made, { words, cursor }, found));
  });
  return router;
}
