/** The guide of a matter. A page is rendered once for each version, situation, day and look, then answered from memory. */
import express, { type Request, type Router } from 'express';
import { guideOf, situationOf, situationQuery, type CompiledCentre } from '../../../../engine/index.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Office } from '../../office.ts';
import type { Frame } from '../frame.ts';
import { missingPage } from '../notice.ts';
import { guidePage } from './page.ts';
import { handOut } from './hand-out.ts';

/** Rendered pages one process keeps, of some 50 KB each. */
const KEPT = 400;

export function guideRoutes({ library }: Office, frame: (request: Request) => Frame): Router {
  const router = express.Router();
  /** By version of the centre: places and hours are told by it. */
  const pages = new WeakMap<CompiledCentre, Map<string, Buffer>>();

  const keptOf = (centre: CompiledCentre): Map<string, Buffer> => {
    const kept = pages.get(centre) ?? new Map<string, Buffer>();
    pages.set(centre, kept);
    return kept;
  };

  const keep = (kept: Map<string, Buffer>, key: string, text: string): Buffer => {
    const bytes = Buffer.from(text);
    kept.set(key, bytes);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return bytes;
  };

  async function render(made: Frame, matter: string, hash: string, request: Request): Promise<Buffer> {
    const published = await library.byHash(made.centre.centre.id, hash);
    if (!published) throw new Refusal('NOT_FOUND');
    const answers = situationOf(published.form, new URL(request.url, made.origin).searchParams);
    const asQuery = situationQuery(answers);
    const write = request.query.print === '1' ? handOut : guidePage;
    const key = keyOf(write.name, hash, asQuery, made);
    const { centre, organisation, windows, calendarYears } = made.centre;
    const kept = keptOf(made.centre);
    return (
      kept.get(key) ??
      keep(
        kept,
        key,
        write(made, {
          guide: guideOf(published, { centre, organisation, windows, calendarYears, answers }),
          query: asQuery,
          url: `${made.origin}/guide/${matter}${asQuery}`,
          online: isOnline(published.bundle.matter.identity),
        }),
      )
    );
  }

  router.get('/guide/:matter', async (request, response) => {
    const made = frame(request);
    const { matter } = request.params;
    const head = await library.head(made.centre.centre.id, matter);
    if (!head) {
      response.status(404).type('html').send(missingPage(made, 'matter'));
      return;
    }
    // Nothing to read from the address: the commonest case, answered without looking into the matter.
    const plain = request.url === request.path ? keyOf(guidePage.name, head.hash, '', made) : '';
    const bytes = keptOf(made.centre).get(plain) ?? (await render(made, matter, head.hash, request));
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-length', bytes.length);
    response.end(bytes);
  });
  return router;
}

const keyOf = (page: string, hash: string, query: string, { centre, today, large, origin }: Frame): string =>
  [page, hash, query, centre.centre.id, today, large ? 'large' : '', origin].join('|');

const isOnline = ({ handlingForms, handling }: { handlingForms: readonly string[]; handling: string }): boolean =>
  handlingForms.includes('web') && handling !== 'handledElsewhere';
