/** In other hands: a deputy, somebody in place of whoever steps aside, a paper made anew, and papers that are passed on. */
import { advertising, banner, business, clothesShop } from './applications.ts';
import { aDay } from './day.ts';
import { openListed, openWaiting, whyNot } from './steps/act.ts';
import { decide, review } from './steps/decide.ts';
import { previewed } from './steps/documents.ts';
import { barriers } from './steps/look.ts';
import { replacePaper, seal } from './steps/mend-paper.ts';
import { passOn, signFor } from './steps/pass-paper.ts';
import { accept } from './steps/receive.ts';
import { noteLeave, recuse } from './steps/step-aside.ts';
import { followed } from './steps/track.ts';
import { walkIn } from './steps/walk-in.ts';
import type { Receipt } from './steps/apply.ts';

const unit = '城市管理和综合执法局';
const registry = '市场监督管理局';
const day = aDay();

/** A banner, received and accepted at the window. */
async function aBanner(): Promise<Receipt> {
  const { page } = await day.staff(unit, '窗口受理员');
  const receipt = await walkIn(page, advertising, banner());
  await page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(page);
  return receipt;
}

test('B岗: while the chief is on leave the deputy decides under a grant of their own, in the place of the chief', async () => {
  await day.hall().setClock('2026-03-11T09:00:00+08:00');
  const { number } = await aBanner();
  const head = await day.staff(unit, '审批服务股股长');
  await openWaiting(head.page, number);
  await review(head.page, '通过', '内容合法，建议准予。');
  const deputy = await day.staff(unit, '首席审批员B岗');
  await openListed(deputy.page, number);
  expect(await whyNot(deputy.page, '决定')).toContain('首席审批员');

  const manager = await day.staff('政务服务中心', '中心管理员');
  await noteLeave(manager.page, '城管局首席审批员（演示）');
  expect(await barriers(manager.page)).toEqual([]);

  await openWaiting(deputy.page, number);
  await decide(deputy.page, {
    outcome: '准予',
    opinion: '经审查，符合法定条件、标准，准予。',
    look: async (panel) => {
      await panel.getByText('江城管授〔2025〕2号').first().waitFor();
      await previewed(panel, '准予行政许可决定书')
        .getByText(/代.*首席审批员/)
        .first()
        .waitFor();
    },
  });
  await deputy.page.getByRole('tab', { name: '审查意见' }).click();
  await deputy.page.getByText('代首席审批员签批（A岗不在岗），依据授权委托书 江城管授〔2025〕2号').waitFor();
  expect(await barriers(deputy.page)).toEqual([]);
});

test('回避: whoever declares an interest is out at once, and the leader reviews in their place', async () => {
  const { number } = await aBanner();
  const head = await day.staff(unit, '审批服务股股长');
  await openWaiting(head.page, number);
  await recuse(head.page, '涉及亲属的利害关系', '申请人是本人的近亲属。');
  await head.page.getByText('目前没有需要您办理的事项').waitFor();
  expect(await whyNot(head.page, '审查')).toContain('回避');
  expect(await barriers(head.page)).toEqual([]);

  const leader = await day.staff(unit, '分管领导');
  await openWaiting(leader.page, number);
  await review(leader.page, '通过', '内容合法，建议准予。');
  const chief = await day.staff(unit, '首席审批员');
  await openWaiting(chief.page, number);
  await decide(chief.page, { outcome: '准予', opinion: '经审查，符合法定条件、标准，准予。' });
});

test('作废重制: a paper with a wrong address is voided and made anew; both stay, and the new one waits for its seal', async () => {
  const registrar = await day.staff(registry, '窗口登记员');
  const receipt = await walkIn(registrar.page, business, clothesShop);
  await registrar.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(registrar.page);
  await decide(registrar.page, { outcome: '准予', opinion: '申请材料齐全、符合法定形式，当场予以登记。' });

  const leader = await day.staff(registry, '分管领导');
  await openListed(leader.page, receipt.number);
  await replacePaper(leader.page, '准予设立登记通知书', '经营场所的门牌号写错。', { 经营场所地址: '沱江镇演示路12号' });
  expect(await barriers(leader.page)).toEqual([]);
  const home = await followed(day, receipt);
  const listed = home.getByRole('region', { name: '文书' }).getByRole('listitem');
  const papers = listed.filter({ hasText: '准予设立登记通知书' });
  await papers.getByText('2026年3月10日作废，以后来的为准').waitFor();
  await papers.getByText('等待盖章').waitFor();

  await openWaiting(registrar.page, receipt.number);
  await seal(registrar.page);
  await home.getByRole('button', { name: '查询', exact: true }).click();
  await papers.nth(1).waitFor();
  expect(await home.getByText('等待盖章').count()).toBe(0);
});

test('材料交接: what came in on paper is at the window until the section has signed for it', async () => {
  const { number } = await aBanner();
  const clerk = await day.staff(unit, '窗口受理员');
  await passOn(clerk.page);
  await clerk.page.getByRole('tab', { name: /^申请材料/ }).click();
  await clerk.page.getByText(/^纸质材料在.*等待签收$/).waitFor();

  const head = await day.staff(unit, '审批服务股股长');
  await signFor(head.page, number);
  expect(await barriers(head.page)).toEqual([]);
  await openWaiting(head.page, number);
  await head.page.getByRole('tab', { name: /^申请材料/ }).click();
  await head.page.getByText(/^纸质材料在.*城市管理和综合执法局$/).waitFor();
});
