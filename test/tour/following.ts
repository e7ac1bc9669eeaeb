/** What an applicant sees afterwards: the case, its progress, what is asked for and the result. */
import type { Page } from 'playwright-core';
import { untilMade } from '../journeys/steps/documents.ts';
import type { Receipt } from '../journeys/steps/apply.ts';
import { track } from '../journeys/steps/track.ts';
import type { Visit } from './visit.ts';

export async function openMine({ hall }: Visit, page: Page, number: string): Promise<void> {
  await page.goto(`${hall.url}/my`);
  await page.getByRole('listitem').filter({ hasText: number }).getByRole('link').click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
}

export async function following(visit: Visit, page: Page, { number, code }: Receipt): Promise<void> {
  const { album, hall, visitor } = visit;
  album.part('申请人跟踪办件');
  await page.goto(`${hall.url}/my`);
  await page.getByText(number).waitFor();
  await album.take(page, 'my', '我的办件');
  await openMine(visit, page, number);
  await untilMade(page, '准予行政许可决定书');
  await album.take(page, 'my-case', '办件页：已经准予，文书可以打开');
  await page.getByText('每一天怎样计算').first().click();
  await album.take(page, 'my-case-days', '办件页：时限逐日计算');

  const anybody = await visitor();
  await anybody.goto(`${hall.url}/track`);
  await anybody.getByRole('button', { name: '查询', exact: true }).click();
  await album.take(anybody, 'track-empty', '进度查询：没有填写');
  await track(anybody, { number, code: 'WRONG234' });
  await anybody.getByText('办件编号或者查询码不对').waitFor();
  await album.take(anybody, 'track-wrong', '进度查询：编号或者查询码不对');
  await track(anybody, { number, code });
  await anybody.getByRole('heading', { name: '办理经过' }).waitFor();
  await album.take(anybody, 'track', '进度查询：凭编号和查询码，不显示个人信息');
}
