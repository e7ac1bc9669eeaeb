/** Accepted otherwise than whole: with papers to follow, on a promise, or by five days of silence. */
import type { Page } from 'playwright-core';
import { advertising, banner, business, clothesShop } from './applications.ts';
import { aDay } from './day.ts';
import { openListed, openWaiting, whyNot } from './steps/act.ts';
import { checkPromise } from './steps/check-promise.ts';
import { decide, review } from './steps/decide.ts';
import { previewed } from './steps/documents.ts';
import { handOver, produce } from './steps/hand-out.ts';
import { barriers } from './steps/look.ts';
import { accept, acceptPromise, takeLater } from './steps/receive.ts';
import { followed, trackUntil } from './steps/track.ts';
import { walkIn } from './steps/walk-in.ts';

const cityUnit = '城市管理和综合执法局';
const registry = '市场监督管理局';
const day = aDay();

const goOnToAccept = (page: Page) => page.getByRole('button', { name: '接着办理：受理' }).click();

test('容缺受理: what is missing follows within the promised days, and the result waits for it', async () => {
  const { page } = await day.staff(cityUnit, '窗口受理员');
  const receipt = await walkIn(page, advertising, banner(), { 举办活动的证明材料: '未交' });
  await goOnToAccept(page);
  await accept(page, async (panel) => {
    const notice = previewed(panel, '容缺受理通知书');
    await notice.getByText('举办活动的证明材料').waitFor();
    await notice.getByText('请在2026年3月12日前到窗口或者在网上补齐').waitFor();
  });
  await page.getByText('容缺受理，举办活动的证明材料应当在2026年3月12日前补齐').waitFor();
  const home = await followed(day, receipt);
  await home.getByText('容缺的材料应当在3月12日前补齐').waitFor();

  const head = await day.staff(cityUnit, '审批服务股股长');
  await openWaiting(head.page, receipt.number);
  await review(head.page, '通过', '内容合法，建议准予。');
  const chief = await day.staff(cityUnit, '首席审批员');
  await openWaiting(chief.page, receipt.number);
  await decide(chief.page, { outcome: '准予', opinion: '经审查，符合法定条件、标准，准予。' });

  await openWaiting(page, receipt.number);
  expect(await whyNot(page, '制证')).toBe('容缺材料尚未补齐，不能发放结果：举办活动的证明材料');
  expect(await barriers(page)).toEqual([]);
  await takeLater(page);
  await produce(page);
  await handOver(page);
  await page.getByText('已办结', { exact: true }).waitFor();
});

test('告知承诺: a promise stands for the lease, and two people check it after the licence is out', async () => {
  const { page } = await day.staff(registry, '窗口登记员');
  const receipt = await walkIn(page, business, clothesShop, { 经营场所使用证明: '告知承诺' });
  await goOnToAccept(page);
  await acceptPromise(page, (panel) => previewed(panel, '告知承诺书').getByText('经营场所使用证明').first().waitFor());
  await page.getByText('以承诺代替：经营场所使用证明').first().waitFor();
  await decide(page, { outcome: '准予', opinion: '申请材料齐全、符合法定形式，当场予以登记。' });

  const checker = await day.staff(registry, '审批服务股承办人');
  await openWaiting(checker.page, receipt.number);
  await checker.page.getByText('还剩 60 个工作日').first().waitFor();
  await checkPromise(checker.page, '承诺属实', '到场核对，地址、面积与申请书一致。', [
    '市监局审批服务股承办人',
    '市监局登记注册股股长',
  ]);
  expect(await barriers(checker.page)).toEqual([]);
  const home = await followed(day, receipt);
  await home.getByText('承诺核查：承诺属实').waitFor();
});

test('视为受理: five working days of silence accept from the day of receipt, whatever nobody looked at', async () => {
  const clerk = await day.staff(cityUnit, '窗口受理员');
  const receipt = await walkIn(clerk.page, advertising, banner());
  await day.later('2026-03-18T09:00');

  const home = await followed(day, receipt);
  await trackUntil(home, home.getByText('逾期未告知，视为受理'));
  await home.getByText('自3月10日起受理').waitFor();
  await home.getByText('已超期 4 个工作日').first().waitFor();
  expect(await barriers(home)).toEqual([]);

  await openListed(clerk.page, receipt.number);
  expect(await whyNot(clerk.page, '一次性告知')).toContain('审查中');
  const head = await day.staff(cityUnit, '审批服务股股长');
  await openWaiting(head.page, receipt.number);
  await head.page.getByRole('tab', { name: /^申请材料/ }).click();
  await head.page.getByText('没有核对（逾期视为受理），审查时须一并核对').first().waitFor();
});
