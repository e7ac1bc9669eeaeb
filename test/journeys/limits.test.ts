/** 时限: what stops the clocks, what moves their end, and a year whose holidays nobody has announced yet. */
import { advertising, aCompanyApplying, banner } from './applications.ts';
import { aDay } from './day.ts';
import { fromExample } from './from-example.ts';
import { openListed, openWaiting, whyNot } from './steps/act.ts';
import { publishCentre, sendNotice } from './steps/arrange-year.ts';
import { review } from './steps/decide.ts';
import { previewed } from './steps/documents.ts';
import { barriers } from './steps/look.ts';
import { extend, resume, suspend } from './steps/move-limits.ts';
import { accept } from './steps/receive.ts';
import { signInByCode } from './steps/sign-in.ts';
import { followed, trackUntil } from './steps/track.ts';
import { walkIn } from './steps/walk-in.ts';
import { nextYear } from './next-year.ts';

const cityUnit = '城市管理和综合执法局';
const bureau = '气象局';
const day = aDay();

test('专家评审 stops the clocks once its time was told in writing; with its result they count on', async () => {
  const large = fromExample('lightning-design-review', 'largeProject', aCompanyApplying);
  await day.hall().setClock(large.receivedAt);
  const window = await day.staff('司法局', '综合受理窗口受理员');
  const receipt = await walkIn(window.page, '雷电防护装置设计审核', large);
  await window.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(window.page);

  const leader = await day.staff(bureau, '分管领导');
  await openListed(leader.page, receipt.number);
  await suspend(leader.page, '8', '大型建设工程，依法组织专家评审。', async (panel) => {
    await previewed(panel, '特别程序告知书').getByText('专家评审').first().waitFor();
  });
  const home = await followed(day, receipt);
  await home.getByText('已暂停（专家评审）').first().waitFor();

  await day.later('2025-11-13T10:00');
  const technical = await day.staff(bureau, '雷电防护技术审查员');
  await openWaiting(technical.page, receipt.number);
  expect(await whyNot(technical.page, '审查')).toBe('“专家评审”正在进行，恢复办理以后才能继续');
  await resume(technical.page, '专家组认为设计可行，按意见修改三处。');
  await review(technical.page, '通过', '专家评审意见逐条落实。');

  const resumed = home.getByText('专家评审结束，恢复办理');
  await trackUntil(home, resumed);
  await home.getByText('承诺在11月20日前作出决定').waitFor();
  const promise = home.getByRole('listitem').filter({ hasText: '承诺时限' });
  await promise.getByText('每一天怎样计算').click();
  await promise.getByRole('row', { name: /11月5日.*暂停.*行政许可法/ }).waitFor();
  expect(await barriers(home)).toEqual([]);
});

test('延长期限: the leader gives more days once, before they run out, and says why', async () => {
  const clerk = await day.staff(cityUnit, '窗口受理员');
  const receipt = await walkIn(clerk.page, advertising, banner());
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page);

  const leader = await day.staff(cityUnit, '分管领导');
  await openListed(leader.page, receipt.number);
  await extend(leader.page, '5', '涉及多个部门，意见尚未全部反馈。', async (panel) => {
    await previewed(panel, '延长办理期限通知书').getByText('意见尚未全部反馈').first().waitFor();
    await panel.getByText('2026年3月19日').first().waitFor();
  });
  expect(await whyNot(leader.page, '延长期限')).toContain('不能再次延长');
  expect(await barriers(leader.page)).toEqual([]);
  const home = await followed(day, receipt);
  await home.getByText('延长 5 个工作日，理由：涉及多个部门，意见尚未全部反馈').waitFor();
  await home.getByText('3月19日前办结').first().waitFor();
});

test('跨年: a day in an unannounced year is left open, and counted as soon as its calendar is there', async () => {
  await day.hall().setClock('2026-12-29T09:00:00+08:00');
  const clerk = await day.staff(cityUnit, '窗口受理员');
  const receipt = await walkIn(clerk.page, advertising, banner());
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page);
  const home = await followed(day, receipt);
  await home.getByText('2027 年放假安排公布后确定').first().waitFor();

  const manager = await day.staff('政务服务中心', '中心管理员');
  const calendar = async () => {
    await manager.page.getByRole('link', { name: '中心管理' }).click();
    await manager.page.getByRole('link', { name: '日历' }).click();
    await manager.page.getByRole('button', { name: '下一年' }).click();
  };
  await calendar();
  await manager.page.getByText('2027 年的放假安排还没有公布').waitFor();
  expect(await barriers(manager.page)).toEqual([]);

  await sendNotice(manager.page, nextYear);
  await day.hall().setClock('2026-12-30T09:00:00+08:00');
  const reviewer = await day.visitor();
  await publishCentre(reviewer.page, day.hall().url);
  await trackUntil(home, home.getByText('日历有变化，期限重新计算'));
  await home.getByText('2027年1月6日前办结').first().waitFor();
  await calendar();
  await manager.page.getByText('12月30日启用 2027 年的日历').waitFor();
  await manager.page.getByText(/件的到期日有变化，已记入办理过程并告知申请人/).waitFor();
  expect(await manager.page.getByText('还没有公布').count()).toBe(0);

  await home.getByRole('link', { name: '我的办件' }).click();
  await signInByCode(home, '15400000001');
  await home.getByRole('link', { name: '我的消息' }).click();
  await home
    .getByText(/因日历有变化重新计算期限：.*2027年1月6日/)
    .first()
    .waitFor();
  expect(await barriers(home)).toEqual([]);
});
