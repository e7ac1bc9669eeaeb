/** What the office sees, along one case and beside it. */
import { openAct, openWaiting, toPreview } from '../journeys/steps/act.ts';
import type { Receipt } from '../journeys/steps/apply.ts';
import { decide, fillDecision, review } from '../journeys/steps/decide.ts';
import { conclude, post, produce } from '../journeys/steps/hand-out.ts';
import { accept, receive } from '../journeys/steps/receive.ts';
import type { Visit } from './visit.ts';

export const advertisingUnit = '城市管理和综合执法局';

/** Signing in, and desks where nothing waits yet. */
export async function emptyDesks({ hall, album, visitor, staff }: Visit): Promise<void> {
  const { take } = album.part('进入工作台');
  const page = await visitor();
  await page.goto(`${hall.url}/desk`);
  await page.getByText('演示账号').waitFor();
  await take(page, 'desk-sign-in', '工作人员登录，演示环境可以点选岗位');
  await page.getByLabel('用户名').fill('chengguan-clerk');
  await page.getByLabel('密码').fill('忘记了');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('用户名或者密码不对').waitFor();
  await take(page, 'desk-sign-in-wrong', '工作人员登录：密码不对', 1);
  const clerk = await staff(advertisingUnit, '窗口受理员');
  await clerk.getByText('没有等您办理的办件').waitFor();
  await clerk.getByRole('link', { name: '我的待办' }).click();
  await clerk.getByText('没有等您办理的办件').waitFor();
  await take(clerk, 'queue-empty', '我的待办，没有等待办理的办件');
}

/** The sign on the wall, from the window to the post. */
export async function deskWork({ album, staff, hall }: Visit, { number }: Receipt): Promise<void> {
  const { take } = album.part('办事工作台');
  const clerk = await staff(advertisingUnit, '窗口受理员');
  await clerk.getByRole('link', { name: '工作台', exact: true }).click();
  await clerk.getByRole('heading', { name: '等我办理' }).waitFor();
  await take(clerk, 'desk-home', '工作台：等我办理、时限提醒、新到的办件');
  await clerk.getByRole('link', { name: '我的待办' }).click();
  await clerk.getByRole('link', { name: number }).waitFor();
  await take(clerk, 'queue', '我的待办，按时限先后');
  await openWaiting(clerk, number);
  await take(clerk, 'case', '办件页：申请表、材料、时限、现在能办的事');
  await clerk.getByRole('tab', { name: /^申请材料/ }).click();
  await take(clerk, 'case-materials', '办件页：申请材料');
  await clerk.getByRole('button', { name: '为什么不能办' }).click();
  await clerk.getByRole('region', { name: '为什么不能办' }).waitFor();
  await take(clerk, 'case-why-not', '办件页：别的事为什么现在不能办', 1);
  await clerk.keyboard.press('Escape');
  await openAct(clerk, '收件');
  await take(clerk, 'receive', '收件：清点收到的每一份材料');
  await clerk.getByRole('button', { name: '取消' }).click();
  await receive(clerk);
  await take(clerk, 'received', '收件以后：凭证和下一步');
  await accept(clerk, () => take(clerk, 'accept-preview', '受理：签发前核对时限和受理通知书'));

  const reviewer = await staff(advertisingUnit, '审批服务股承办人');
  await openWaiting(reviewer, number);
  await openAct(reviewer, '审查');
  await take(reviewer, 'review', '审查：逐项核对，写明意见');
  const panel = await openAct(reviewer, '审查');
  await toPreview(panel);
  await panel.getByText('请选择结论').waitFor();
  await take(reviewer, 'review-faults', '审查：没有写完，签不了');
  await panel.getByRole('button', { name: '取消' }).click();
  await review(reviewer, '通过', '位置、规格与申请一致，不妨碍交通和消防。', [
    '城管局技术审查员',
    '城管局审批服务股承办人',
  ]);
  const head = await staff(advertisingUnit, '审批服务股股长');
  await openWaiting(head, number);
  await review(head, '通过', '符合准予条件，建议准予。');

  const chief = await staff(advertisingUnit, '首席审批员');
  await openWaiting(chief, number);
  await chief
    .getByRole('button', { name: /的逐日明细$/ })
    .first()
    .click();
  await chief.getByRole('table', { name: /^自/ }).waitFor();
  await take(chief, 'case-ledger', '时限的逐日明细', 1);
  await chief.keyboard.press('Escape');
  const decision = await openAct(chief, '决定');
  await fillDecision(decision, { outcome: '准予', opinion: '经审查，符合法定条件、标准，准予。' });
  await take(chief, 'decide', '决定：授权范围内的首席审批员');
  await decision.getByRole('button', { name: '取消' }).click();
  await decide(chief, {
    outcome: '准予',
    opinion: '经审查，符合法定条件、标准，准予。',
    look: () => take(chief, 'decide-preview', '决定：签发前预览决定书和所依据的授权', 3),
  });
  await take(chief, 'decided', '决定以后');

  await openWaiting(clerk, number);
  await produce(clerk);
  await openAct(clerk, '送达');
  await take(clerk, 'deliver', '送达：邮寄或者窗口领取');
  await clerk.getByRole('button', { name: '取消' }).click();
  await post(clerk, 'EA000000001CN');
  await conclude(clerk, '邮件已经签收');
  await take(clerk, 'concluded', '办结');
  await clerk.getByRole('link', { name: '办件查询' }).click();
  await clerk.getByRole('link', { name: number }).waitFor();
  await take(clerk, 'cases', '办件查询');
  await clerk.getByRole('searchbox', { name: '编号、姓名（名称）、证件号码或者手机号' }).fill('查无此人');
  await clerk.getByRole('button', { name: '查找' }).click();
  await clerk.getByText('没有找到“查无此人”').waitFor();
  await take(clerk, 'cases-none', '办件查询：没有找到');
  await clerk.goto(`${hall.url}/desk/cases/000000000000000000000000`);
  await clerk.getByRole('alert').waitFor();
  await take(clerk, 'case-unknown', '没有这件办件，或者不归本单位办理', 1);
}

/** Desks that the server does not answer. */
export async function failingDesks({ album, hall, staff }: Visit): Promise<void> {
  const { take } = album.part('连不上服务器的时候');
  const clerk = await staff(advertisingUnit, '窗口受理员');
  await clerk.route('**/api/desk/**', (route) => route.abort());
  for (const [at, name, words] of failing) {
    await clerk.goto(hall.url + at);
    await clerk.getByRole('alert').first().waitFor();
    await take(clerk, name, words, 1);
  }
  await clerk.unroute('**/api/desk/**');
}

const failing = [
  ['/desk', 'queue-failing', '我的待办读不出来，可以重试'],
  ['/desk/walk-in', 'walk-in-failing', '窗口登记读不出来，可以重试'],
  ['/desk/cases', 'cases-failing', '办件查询读不出来，可以重试'],
] as const;
