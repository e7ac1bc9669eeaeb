/** Two counties in one installation, neither of which sees the other. */
import { advertising, banner } from './applications.ts';
import { aDay } from './day.ts';
import { chooseAccount } from './steps/sign-in.ts';
import { track } from './steps/track.ts';
import { walkIn } from './steps/walk-in.ts';

const day = aDay();

test('the test county knows no matter, no case and no account of Jianghua', async () => {
  const clerk = await day.staff('城市管理和综合执法局', '窗口受理员');
  const receipt = await walkIn(clerk.page, advertising, banner());

  const { page } = await day.visitor();
  const other = day.hall().of('ceshi');
  await page.goto(`${other}/matters`);
  await page.getByText('公共场所').first().waitFor();
  expect(await page.getByText('户外广告').count()).toBe(0);
  await page.goto(`${other}/guide/outdoor-advertising`);
  await page.getByRole('heading', { name: '没有找到这个事项' }).waitFor();
  await track(page, receipt);
  await page.getByText('办件编号或者查询码不对').waitFor();

  await page.goto(`${other}/desk`);
  await chooseAccount(page, '卫生健康局', '窗口受理员');
  expect(await page.getByText('城市管理和综合执法局').count()).toBe(0);
  await page.getByLabel('用户名').fill('chengguan-clerk');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('用户名或者密码不对').waitFor();
  await chooseAccount(page, '卫生健康局', '首席审批员');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: '办件查询' }).click();
  await page.getByText('还没有办件').waitFor();
});
