/** Walks through the whole product and keeps a picture of every page and every paper in docs/tour. */
import path from 'node:path';
import { openBrowser } from '../journeys/browser.ts';
import { openHall } from '../journeys/hall.ts';
import { anAlbum } from './album.ts';
import { applying } from './applicant.ts';
import { countyAtWork } from './county.ts';
import { designing } from './designing.ts';
import { deskWork, emptyDesks, failingDesks } from './desks.ts';
import { following, supplementing } from './following.ts';
import { papers } from './papers.ts';
import { publicPages } from './public.ts';
import { aVisit } from './visit.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/tour');

const hall = await openHall();
const browser = await openBrowser();
const album = anAlbum(folder);
const failures: string[] = [];

/** A chapter that breaks off leaves the others to go on. */
async function chapter(name: string, walk: () => Promise<void>): Promise<void> {
  const began = Date.now();
  await walk().catch((error: unknown) => {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  });
  console.log(`${name} ${((Date.now() - began) / 1000).toFixed(0)} 秒`);
}

try {
  await hall.setClock('2026-03-10T09:00:00+08:00', true);
  const visit = aVisit(hall, browser, album);
  await chapter('谁都能看的页面', () => publicPages(visit));
  await chapter('空的工作台', () => emptyDesks(visit));
  await chapter('申请和办理', async () => {
    const { page, receipt } = await applying(visit);
    await deskWork(visit, receipt);
    await following(visit, page, receipt);
    await supplementing(visit, page);
  });
  await chapter('连不上的工作台', () => failingDesks(visit));
  await chapter('一年的办件', async () => {
    const busy = await openHall(400);
    await countyAtWork(aVisit(busy, browser, album)).finally(() => busy.close());
  });
  await chapter('事项设计', () => designing(visit));
  await chapter('全部文书', () => papers(album));
} finally {
  await browser.close();
  await hall.close();
}
if (failures.length === 0) album.close();
else {
  console.error(failures.join('\n\n'));
  process.exitCode = 1;
}
