import type { Response } from 'express';
import { openDossier } from '../cases/dossier.ts';
import { localTime } from '../cases/local-time.ts';
import { trackUrlOf } from '../cases/track-url.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { Dossier } from '../cases/dossier.ts';
import { slipPage } from './page.ts';
import { isSlip, slipKinds, type Slipped } from './slips.ts';
import type { SlipPaper } from './style.ts';

const dayWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

export function slippedOf(office: Office, found: CaseDocument, dossier: Dossier): Slipped {
  return {
    one: found.state,
    events: found.events,
    dossier,
    queryCode: found.queryCode,
    time: (instant) => localTime(office, found.centre, instant),
    day: dayWords,
  };
}

/** Sends a slip as a page; one the case is not far enough for is not there. */
export async function sendSlip(
  office: Office,
  found: CaseDocument,
  id: string,
  paper: SlipPaper,
  response: Response,
): Promise<void> {
  const of = slippedOf(office, found, await openDossier(office, found.state));
  const slip = isSlip(id) ? slipKinds[id].fill(of) : undefined;
  if (!isSlip(id) || !slip) throw new Refusal('NOT_FOUND');
  const printed = of.time(office.clock.now().toISOString());
  const trackUrl = trackUrlOf(office, of.dossier.centre, found.number);
  response.setHeader('cache-control', 'no-store');
  response.type('html').send(slipPage(id, slip, of, { paper, trackUrl, printed }));
}
