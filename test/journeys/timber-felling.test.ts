/** 林木采伐: the chief gives an opinion, the leader decides, and the year's quota is drawn. */
import { felling, fellingOf } from './applications.ts';
import { type Day, aDay } from './day.ts';
import { openAct, openWaiting, toPreview } from './steps/act.ts';
import { decide, fillDecision, giveOpinion, review } from './steps/decide.ts';
import { accept } from './steps/receive.ts';
import type { Person } from './browser.ts';
import { walkIn } from './steps/walk-in.ts';

const unit = '林业局';
const day = aDay();

interface Forestry {
  clerk: Person;
  technical: Person;
  reviewer: Person;
  head: Person;
  chief: Person;
  leader: Person;
}

async function forestry({ staff }: Day): Promise<Forestry> {
  return {
    clerk: await staff(unit, '窗口受理员'),
    technical: await staff(unit, '森林资源技术审查员'),
    reviewer: await staff(unit, '审批服务股承办人'),
    head: await staff(unit, '森林资源管理股股长'),
    chief: await staff(unit, '首席审批员'),
    leader: await staff(unit, '分管领导'),
  };
}

/** Up to the leader's desk. */
async function toTheLeader(at: Forestry, volume: string): Promise<string> {
  const { number } = await walkIn(at.clerk.page, felling, fellingOf(volume));
  await at.clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(at.clerk.page);
  await openWaiting(at.technical.page, number);
  await review(at.technical.page, '通过', '小班界线、树种、蓄积与申请一致。', [
    '林业局森林资源技术审查员',
    '林业局审批服务股承办人',
  ]);
  await openWaiting(at.reviewer.page, number);
  await review(at.reviewer.page, '通过', '公示五个工作日，没有异议。');
  await openWaiting(at.head.page, number);
  await review(at.head.page, '通过', '符合准予条件，限额有余。');
  await openWaiting(at.chief.page, number);
  await giveOpinion(at.chief.page, '准予', '经初审，符合规定条件，建议准予，报请审定。');
  // The chief has said what there was to say; the decision is not theirs.
  await at.chief.page.getByText('目前没有需要您办理的事项').waitFor();
  return number;
}

test('a second felling beyond what is left of the year’s quota is refused in words', async () => {
  const people = await forestry(day);
  const { page } = people.leader;
  const first = await toTheLeader(people, '99000');
  await openWaiting(page, first);
  await decide(page, { outcome: '准予', opinion: '同意初审意见，准予采伐。' });

  const second = await toTheLeader(people, '90000');
  await openWaiting(page, second);
  const panel = await openAct(page, '决定');
  await fillDecision(panel, { outcome: '准予', opinion: '同意初审意见，准予采伐。' });
  await toPreview(panel);
  const sign = panel.getByRole('button', { name: '签发决定' });
  const refusal = panel.getByRole('alert').filter({ hasText: '本年度限额余 81000 立方米' });
  await sign.or(refusal).first().waitFor();
  if (await sign.isVisible()) await sign.click();
  await refusal.waitFor();
  await openWaiting(page, second);
});
