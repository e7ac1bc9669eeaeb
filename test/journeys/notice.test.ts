/** 一次性告知: told once what is wrong, mended online, accepted. */
import { banner } from './applications.ts';
import { aDay } from './day.ts';
import { openWaiting } from './steps/act.ts';
import { chooseDelivery, handIn, submit, writeApplicant, writeSections } from './steps/apply.ts';
import { previewed } from './steps/documents.ts';
import { barriers } from './steps/look.ts';
import { aPdf, upload } from './steps/papers.ts';
import { accept, notifyOnce, receive } from './steps/receive.ts';
import { signInByCode } from './steps/sign-in.ts';

const day = aDay();

test('what is missing is told once, supplemented online, and the acceptance runs from that day', async () => {
  const { page } = await day.visitor();
  await page.goto(`${day.hall().url}/guide/outdoor-advertising`);
  await page.getByRole('link', { name: '网上申请' }).first().click();
  await signInByCode(page, '15400000001');
  await writeApplicant(page, banner().applicant);
  await writeSections(page, banner().sections);
  await handIn(page, { 设置效果图: [await aPdf(page, '模糊的效果图')] });
  await chooseDelivery(page);
  const { number } = await submit(page);

  const clerk = await day.staff('城市管理和综合执法局', '窗口受理员');
  await openWaiting(clerk.page, number);
  await receive(clerk.page);
  const faults = [
    { item: '设置效果图', problem: '不清晰，无法辨认', remedy: '请重新提交清晰的效果图' },
    { item: '设置地点', problem: '没有写明在大楼的哪一面', remedy: '请写明东墙还是西墙' },
  ];
  await notifyOnce(clerk.page, faults, async (panel) => {
    await previewed(panel, '申请材料补正告知书').getByText('不清晰，无法辨认').waitFor();
  });

  await page.getByRole('link', { name: '查看办件' }).click();
  await page.getByRole('heading', { name: '需要您补正' }).waitFor();
  await page.getByText('请在2026年3月24日前补正').waitFor();
  expect(await barriers(page)).toEqual([]);

  await day.hall().setClock('2026-03-12T10:00:00+08:00');
  await upload(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '设置效果图' }) }), [
    await aPdf(page, '清晰的效果图'),
  ]);
  await page.getByLabel(/^设置地点/).fill('沱江镇演示路1号东墙');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('补正已提交，窗口会重新核对。').waitFor();

  await openWaiting(clerk.page, number);
  await clerk.page.getByText('沱江镇演示路1号东墙').waitFor();
  await accept(clerk.page, async (panel) => {
    await panel.getByText('2026年3月16日').first().waitFor();
  });
  await page.reload();
  await page.getByText('还剩 2 个工作日，3月16日前办结').waitFor();
});
