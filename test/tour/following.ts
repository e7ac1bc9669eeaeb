/** What an applicant sees afterwards: the case, its progress, what is asked for and the result. */
import type { Page } from 'playwright-core';
import { banner } from '../journeys/applications.ts';
import { openWaiting } from '../journeys/steps/act.ts';
import {
  chooseDelivery,
  handIn,
  type Receipt,
  submit,
  writeApplicant,
  writeSections,
} from '../journeys/steps/apply.ts';
import { previewed, untilMade } from '../journeys/steps/documents.ts';
import { aPdf } from '../journeys/steps/papers.ts';
import { notifyOnce, receive } from '../journeys/steps/receive.ts';
import { track } from '../journeys/steps/track.ts';
import { advertisingUnit } from './desks.ts';
import type { Visit } from './visit.ts';

export async function openMine({ hall }: Visit, page: Page, number: string): Promise<void> {
  await page.goto(`${hall.url}/my`);
  await page.getByRole('listitem').filter({ hasText: number }).getByRole('link').click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
}

export async function following(visit: Visit, page: Page, { number, code }: Receipt): Promise<void> {
  const { album, hall, visitor } = visit;
  const { take } = album.part('申请人跟踪办件');
  await page.goto(`${hall.url}/my`);
  await page.getByText(number).waitFor();
  await take(page, 'my', '我的办件');
  await openMine(visit, page, number);
  await untilMade(page, '准予行政许可决定书');
  await take(page, 'my-case', '办件页：已经准予，文书可以打开');
  await page.getByText('每一天怎样计算').first().click();
  await take(page, 'my-case-days', '办件页：时限逐日计算');

  await page.goto(`${hall.url}/my/messages`);
  await page.getByText(number).first().waitFor();
  await take(page, 'my-messages', '我的消息：每一步告知了什么');

  const anybody = await visitor();
  await anybody.goto(`${hall.url}/track`);
  await anybody.getByRole('button', { name: '查询', exact: true }).click();
  await take(anybody, 'track-empty', '进度查询：没有填写');
  await track(anybody, { number, code: 'WRONG234' });
  await anybody.getByText('办件编号或者查询码不对').waitFor();
  await take(anybody, 'track-wrong', '进度查询：编号或者查询码不对');
  await track(anybody, { number, code });
  await anybody.getByRole('heading', { name: '办理经过' }).waitFor();
  await take(anybody, 'track', '进度查询：凭编号和查询码，不显示个人信息');
}

/** 一次性告知: what the window tells, and how the applicant is asked. @param page of somebody signed in */
export async function supplementing(visit: Visit, page: Page): Promise<void> {
  const { take } = visit.album.part('一次性告知和补正');
  await page.goto(`${visit.hall.url}/apply/outdoor-advertising`);
  await writeApplicant(page, banner().applicant);
  await writeSections(page, banner().sections);
  await handIn(page, { 设置效果图: [await aPdf(page, '模糊的效果图')] });
  await chooseDelivery(page);
  const { number } = await submit(page);

  const clerk = await visit.staff(advertisingUnit, '窗口受理员');
  await openWaiting(clerk, number);
  await receive(clerk);
  const faults = [
    { item: '设置效果图', problem: '不清晰，无法辨认', remedy: '请重新提交清晰的效果图' },
    { item: '设置地点', problem: '没有写明在大楼的哪一面', remedy: '请写明东墙还是西墙' },
  ];
  await notifyOnce(clerk, faults, async (panel) => {
    await previewed(panel, '申请材料补正告知书').waitFor();
    await take(clerk, 'notify-preview', '一次性告知：签发前核对补正告知书和补正期限');
  });
  await openMine(visit, page, number);
  await page.getByRole('heading', { name: '需要您补正' }).waitFor();
  await take(page, 'my-case-supplement', '办件页：需要补正什么、怎样补正、到哪一天为止');
  await page.getByRole('button', { name: '提交补正' }).click();
  await take(page, 'my-case-supplement-faults', '办件页：补正没有写完', 2);
}
