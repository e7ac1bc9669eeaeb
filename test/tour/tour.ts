/** Walks through the whole product and keeps a picture of every page and every paper in docs/tour. */
import path from 'node:path';
import { desktop, openBrowser } from '../journeys/browser.ts';
import { openHall } from '../journeys/hall.ts';
import { anAlbum } from './album.ts';
import { applying } from './applicant.ts';
import { designing } from './designing.ts';
import { deskWork, emptyDesks } from './desks.ts';
import { following } from './following.ts';
import { papers } from './matters.ts';
import { publicPages } from './public.ts';
import { aVisit } from './visit.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/tour');

const hall = await openHall();
const browser = await openBrowser();
try {
  await hall.setClock('2026-03-10T09:00:00+08:00', true);
  const album = anAlbum(folder, await browser.newPage({ viewport: desktop }));
  const visit = aVisit(hall, browser, album);
  await publicPages(visit);
  await emptyDesks(visit);
  const { page, receipt } = await applying(visit);
  await deskWork(visit, receipt);
  await following(visit, page, receipt);
  await papers(visit);
  await designing(visit);
  album.close();
} finally {
  await browser.close();
  await hall.close();
}
