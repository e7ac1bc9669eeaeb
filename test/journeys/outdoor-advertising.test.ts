/** 户外广告: from the guide to the decision in the applicant's hand, each step by another person. */
import type { Page } from 'playwright-core';
import { aDay } from './day.ts';
import { wallSign } from './applications.ts';
import { openWaiting } from './steps/act.ts';
import { chooseDelivery, handIn, type Receipt, submit, writeApplicant, writeSections } from './steps/apply.ts';
import { decide, review } from './steps/decide.ts';
import { isPdf, openPdf, pagesOf, previewed, untilMade } from './steps/documents.ts';
import { conclude, post, produce } from './steps/hand-out.ts';
import { barriers } from './steps/look.ts';
import { aPdf, aPicture, upload } from './steps/papers.ts';
import { accept, receive } from './steps/receive.ts';
import { sign } from './steps/sign.ts';
import { signInByCode } from './steps/sign-in.ts';
import { track } from './steps/track.ts';

const unit = '城市管理和综合执法局';
const day = aDay();

/** From the first page to the guide, answering what decides the materials. */
async function readGuide(page: Page): Promise<void> {
  await page.goto(day.hall().url);
  await page.getByLabel('要办什么事？').fill('广告牌');
  await page.getByRole('button', { name: '查找' }).click();
  await page
    .getByRole('link', { name: /户外广告/ })
    .first()
    .click();
  const materials = page.getByRole('region', { name: /、申请材料$/ });
  await page.getByText('另有 10 份视情形而定').waitFor();
  expect(await barriers(page)).toEqual([]);
  const asked = (name: string) => materials.getByRole('rowheader', { name });
  await asked('设施结构安全鉴定报告').waitFor();
  await page.getByRole('group', { name: '设施类型' }).getByLabel('墙面广告').check();
  await asked('设施结构安全鉴定报告').waitFor({ state: 'detached' });
  await page.getByRole('group', { name: '场地或者载体归谁所有' }).getByLabel('他人所有').check();
  await asked('场地或者载体产权证明').waitFor({ state: 'detached' });
  await asked('场地使用协议').waitFor();
}

async function apply(page: Page): Promise<Receipt> {
  await page.getByRole('link', { name: '网上申请' }).first().click();
  await signInByCode(page, '15400000001');
  await writeApplicant(page, wallSign.applicant);
  // What was answered on the guide is answered here.
  expect(await page.getByRole('radio', { name: '墙面广告' }).isChecked()).toBe(true);
  await writeSections(page, wallSign.sections.slice(0, 1));
  const place = page.getByRole('group', { name: '拟设位置现场照片' });
  await upload(place, [await aPicture(page, '远景'), await aPicture(page, '近景')]);
  await writeSections(page, wallSign.sections.slice(1, 2));
  await page.getByText(/^已保存/).waitFor();
  await page.reload();
  await page.getByText(/已恢复.*保存的草稿/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await writeSections(page, wallSign.sections.slice(2, -1));
  await sign(page, '设置人（代理人）签名');
  await writeSections(page, wallSign.sections.slice(-1));
  const pdf = await aPdf(page, '效果图');
  const picture = await aPicture(page, '夜景图·龘');
  await handIn(page, { 设置效果图: [pdf, picture], 场地使用协议: [await aPdf(page, '场地使用协议')] });
  await chooseDelivery(page, '湖南省永州市江华瑶族自治县沱江镇演示路1号，赵测试，15400000001');
  expect(await barriers(page)).toEqual([]);
  return submit(page);
}

test('a sign on a wall is applied for online, looked at, granted, posted and read', async () => {
  const { page } = await day.visitor();
  await readGuide(page);
  const receipt = await apply(page);
  expect(receipt.number).toMatch(/^4311292026/);

  const clerk = await day.staff(unit, '窗口受理员');
  await openWaiting(clerk.page, receipt.number);
  expect(await barriers(clerk.page)).toEqual([]);
  await receive(clerk.page);
  await accept(clerk.page, async (panel) => {
    await panel.getByText('2026年3月12日').first().waitFor();
    await previewed(panel, '行政许可申请受理通知书').getByText('承诺办结日为2026年3月12日').waitFor();
  });

  await page.getByRole('link', { name: '查看办件' }).click();
  await page.getByText('还剩 2 个工作日').first().waitFor();

  const reviewer = await day.staff(unit, '审批服务股承办人');
  await openWaiting(reviewer.page, receipt.number);
  for (const name of ['远景.png', '近景.png', '已签名，点击查看']) {
    const address = (await reviewer.page.getByRole('link', { name }).getAttribute('href')) ?? '';
    const answer = await reviewer.page.evaluate(async (from) => {
      const { status, headers } = await fetch(from);
      return [status, headers.get('content-type')];
    }, address);
    expect(answer).toEqual([200, 'image/png']);
  }
  await review(reviewer.page, '通过', '位置、规格与申请一致，不妨碍交通和消防。', [
    '城管局技术审查员',
    '城管局审批服务股承办人',
  ]);
  const head = await day.staff(unit, '审批服务股股长');
  await openWaiting(head.page, receipt.number);
  await review(head.page, '通过', '符合准予条件，建议准予。');

  const chief = await day.staff(unit, '首席审批员');
  await openWaiting(chief.page, receipt.number);
  await decide(chief.page, {
    outcome: '准予',
    opinion: '经审查，符合法定条件、标准，准予。',
    look: async (panel) => {
      await panel.getByText('江城管授〔2025〕1号').first().waitFor();
      await previewed(panel, '准予行政许可决定书').getByText('江华演示广告有限公司').first().waitFor();
      expect(await barriers(chief.page)).toEqual([]);
    },
  });
  await openWaiting(clerk.page, receipt.number);
  await produce(clerk.page);
  await post(clerk.page, 'EA000000001CN');
  await conclude(clerk.page, '邮件已经签收');

  await page.reload();
  const decision = await openPdf(
    page,
    (await untilMade(page, '准予行政许可决定书')).getByRole('link', { name: /^PDF/ }),
  );
  expect(isPdf(decision)).toBe(true);
  expect(pagesOf(decision)).toBeGreaterThan(0);
  const duty = await openPdf(page, (await untilMade(page, '安全维护责任告知书')).getByRole('link', { name: /^PDF/ }));
  // The photographs stand on a page of their own.
  expect(pagesOf(duty)).toBeGreaterThan(1);
  expect(await barriers(page)).toEqual([]);

  const anybody = await day.visitor();
  await anybody.page.goto(day.hall().url);
  await track(anybody.page, receipt);
  await anybody.page.getByText('已办结（准予）').waitFor();
  expect(await anybody.page.getByText('EA000000001CN').count()).toBe(1);
  expect(await anybody.page.getByText('江华演示广告有限公司').count()).toBe(0);
  expect(await barriers(anybody.page)).toEqual([]);
});
