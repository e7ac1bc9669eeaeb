/** Somebody who never saw the designer describes a matter from the text of a regulation; it is published and used. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { aDay } from './day.ts';
import { aCompanyApplying } from './applications.ts';
import {
  begin,
  describeDocument,
  describeExamples,
  describeForm,
  describeGuide,
  describeIdentity,
  describeLimits,
  describeMaterials,
  describeOutcome,
  describeRequirements,
  describeSteps,
  giveToWindow,
  mend,
  send,
} from './newcomer-designs.ts';
import { company, forgottenBasis, matter } from './newcomer-matter.ts';
import { openWaiting } from './steps/act.ts';
import { chooseDelivery, handIn, type Receipt, submit, writeApplicant, writeSections } from './steps/apply.ts';
import { addField, enterDesigner, openPart, submitDraft } from './steps/design.ts';
import { aHand, type Done, type Hand } from './steps/hand.ts';
import { barriers } from './steps/look.ts';
import { say } from './steps/panel.ts';
import { accept, receive } from './steps/receive.ts';
import { signInByCode } from './steps/sign-in.ts';

const day = aDay();
const field = '开户银行';
const guide = 'guide/lao-wu-pai-qian-jing-ying-xu-ke';

/** Somebody of the centre reads what was submitted, and publishes it. */
async function publish(read: (page: Page) => Promise<unknown>, version: number): Promise<void> {
  const { page } = await day.visitor();
  await enterDesigner(page, day.hall().url, '审批局事项审核员（演示）');
  await page.getByRole('link', { name: '去复核' }).click();
  await read(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '同意发布' }).click();
  await page.getByRole('heading', { name: '版本历史' }).waitFor();
  await page.getByText(`第 ${version} 版`).first().waitFor();
}

/** A company asks for a new licence from its own desk, beginning at the guide. */
async function apply(page: Page, promised: string, more: Readonly<Record<string, string>> = {}): Promise<Receipt> {
  await page.goto(`${day.hall().url}/${guide}`);
  await page.locator('.facts').getByText(promised).waitFor();
  await page.getByRole('link', { name: '网上申请' }).first().click();
  await signInByCode(page, '15400000001');
  await writeApplicant(page, { ...aCompanyApplying, 名称: '演示劳务派遣有限公司' });
  await writeSections(page, [
    ['申请情形', { 办理情形: '新办' }],
    ['申请信息', company],
    ['经营条件', { 注册资本: '2000000', 经营场所面积: '180', 已经建立的管理制度: ['劳动合同', '劳动报酬'], ...more }],
  ]);
  await handIn(page, {});
  await chooseDelivery(page);
  return submit(page);
}

async function describe(hand: Hand): Promise<void> {
  await begin(hand);
  await describeIdentity(hand);
  await describeRequirements(hand);
  await describeForm(hand);
  await describeMaterials(hand);
  await describeSteps(hand);
  await describeLimits(hand);
  await describeOutcome(hand);
  await describeGuide(hand);
  await describeDocument(hand);
}

/** Whoever publishes matters reviews windows as well. */
async function publishWindows(): Promise<void> {
  const { page } = await day.visitor();
  await enterDesigner(page, day.hall().url, '审批局事项审核员（演示）');
  await page.getByRole('link', { name: '机构与日历' }).click();
  await page.getByRole('link', { name: '复核' }).click();
  await page.getByRole('heading', { name: '改动 1 处' }).waitFor();
  await page.getByRole('button', { name: '同意发布' }).click();
  await page.getByRole('heading', { name: '机构与日历的历史版本' }).waitFor();
}

/** The counts as the documentation of the designer has them. */
async function written(): Promise<Done> {
  const text = await readFile(path.resolve(import.meta.dirname, '../../docs/designer.md'), 'utf8');
  const count = (name: string) => Number(new RegExp(`\\| ${name}[^|]*\\|\\s*(\\d+)`).exec(text)?.[1]);
  return { clicks: count('点击'), choices: count('从列表'), fields: count('填'), keys: count('按') };
}

const dueOn = (words: string) => async (panel: Locator) => panel.getByText(words).first().waitFor();

test('a newcomer describes a matter, others publish it, citizens apply, and a later version leaves them alone', async () => {
  const address = day.hall().url;
  const { page } = await day.visitor();
  await enterDesigner(page, address, '人社局事项管理员（演示）');
  const hand = aHand(page);
  const began = Date.now();
  await describe(hand);
  expect(await page.getByRole('button', { name: '提交复核' }).isEnabled()).toBe(false);
  await mend(hand, /承诺时限（30个工作日）长于法定时限（20个工作日）/, { 承诺办结时限: { 数量: '10' } });
  await mend(hand, /管理制度文本.*没有写明要求提供的依据/, forgottenBasis);
  await describeExamples(hand);
  expect(await barriers(page)).toEqual([]);
  await send(hand, '新建劳务派遣经营许可');
  await page.getByText('草稿已提交复核').waitFor();
  await giveToWindow(hand, '101号 人力资源和社会保障局窗口');
  process.stdout.write(`newcomer: ${(Date.now() - began) / 60_000} min\n`);
  expect(hand.done()).toEqual(await written());
  await publish((reviewer) => reviewer.getByText('全新事项').waitFor(), 1);
  await publishWindows();

  const first = await apply((await day.visitor()).page, '10个工作日');

  await page.getByRole('link', { name: '回到事项列表' }).click();
  await page.getByRole('link', { name: matter, exact: true }).last().click();
  await openPart(page, '时限');
  await say(hand, { 承诺办结时限: { 数量: '9' } });
  await addField(page, '经营条件', field);
  await page.getByText(/已保存 \d/).waitFor();
  await submitDraft(page, '压缩承诺时限，登记开户银行');
  await publish((reviewer) => reviewer.getByRole('listitem').filter({ hasText: field }).first().waitFor(), 2);

  const second = await apply((await day.visitor()).page, '9个工作日', { [field]: '演示银行江华支行' });
  const clerk = await day.staff('人力资源和社会保障局', '窗口受理员');
  await openWaiting(clerk.page, first.number);
  await receive(clerk.page);
  await accept(clerk.page, dueOn('2026年3月24日'));
  expect(await clerk.page.getByText(field).count()).toBe(0);
  await openWaiting(clerk.page, second.number);
  await receive(clerk.page);
  await accept(clerk.page, dueOn('2026年3月23日'));
});
