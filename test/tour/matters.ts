/** Every paper of the three matters: each matter once granted, once refused acceptance, once denied, once withdrawn. */
import type { Page } from 'playwright-core';
import { advertising, business, clothesShop, felling, fellingOf, wallSign } from '../journeys/applications.ts';
import { act, openWaiting } from '../journeys/steps/act.ts';
import type { Written } from '../journeys/steps/apply.ts';
import { decide, giveOpinion, review } from '../journeys/steps/decide.ts';
import { openPdf } from '../journeys/steps/documents.ts';
import { handOver, produce } from '../journeys/steps/hand-out.ts';
import { accept, countPapers, notifyOnce, refuseAcceptance } from '../journeys/steps/receive.ts';
import { walkIn } from '../journeys/steps/walk-in.ts';
import type { Visit } from './visit.ts';

interface Matter {
  id: string;
  name: string;
  unit: string;
  clerk: string;
  written: Written;
  /** Material a notice complains of. */
  faulty: string;
  /** Posts of the steps of review, with who went along. */
  reviewers: readonly (readonly [post: string, people?: readonly string[]])[];
  /** Gives an opinion before the decision. */
  chief?: string;
  decider: string;
  resultNumber?: string;
}

const two = ['演示勘查员甲', '演示勘查员乙'];

const matters: readonly Matter[] = [
  {
    id: 'advertising',
    name: advertising,
    unit: '城市管理和综合执法局',
    clerk: '窗口受理员',
    written: wallSign,
    faulty: '设置效果图',
    reviewers: [['审批服务股承办人', two], ['审批服务股股长']],
    decider: '首席审批员',
  },
  {
    id: 'business',
    name: business,
    unit: '市场监督管理局',
    clerk: '窗口登记员',
    written: clothesShop,
    faulty: '经营者居民身份证',
    reviewers: [],
    decider: '窗口登记员',
    resultNumber: '92431129MA0000001X',
  },
  {
    id: 'felling',
    name: felling,
    unit: '林业局',
    clerk: '窗口受理员',
    written: fellingOf('56.5'),
    faulty: '林木权属证明',
    reviewers: [['审批服务股承办人', two], ['审批服务股承办人'], ['森林资源管理股股长']],
    chief: '首席审批员',
    decider: '分管领导',
    resultNumber: '431129260310001',
  },
];

export async function papers(visit: Visit): Promise<void> {
  visit.album.part('三个事项的全部文书');
  const seen = new Set<string>();
  for (const matter of matters) {
    for (const course of [granted, refused, denied, withdrawn]) {
      const number = await course(visit, matter);
      await keepPapers(visit, matter, number, seen);
    }
  }
}

async function apply({ staff }: Visit, { unit, clerk, name, written }: Matter): Promise<[Page, string]> {
  const page = await staff(unit, clerk);
  const { number } = await walkIn(page, name, written);
  await page.getByRole('button', { name: '接着办理：受理' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  return [page, number];
}

async function throughReview(
  { staff }: Visit,
  matter: Matter,
  number: string,
  outcome: '准予' | '不予许可',
): Promise<void> {
  for (const [post, people] of matter.reviewers) {
    const page = await staff(matter.unit, post);
    await openWaiting(page, number);
    await review(page, '通过', '核对完毕，意见见审查记录。', people);
  }
  if (matter.chief !== undefined) {
    const page = await staff(matter.unit, matter.chief);
    await openWaiting(page, number);
    await giveOpinion(page, outcome, '经初审，报请审定。');
  }
  const page = await staff(matter.unit, matter.decider);
  await openWaiting(page, number);
  await decide(page, {
    outcome,
    opinion: outcome === '准予' ? '符合法定条件、标准，准予。' : '不符合法定条件、标准，不予许可。',
    ...(outcome === '准予' ? {} : { ground: '' }),
  });
}

async function granted(visit: Visit, matter: Matter): Promise<string> {
  const [page, number] = await apply(visit, matter);
  await notifyOnce(page, [{ item: matter.faulty, problem: '不清晰，无法辨认', remedy: '请重新提交清晰的材料' }]);
  await act(page, { name: '补正', sign: '确认收到补正', fill: countPapers });
  await accept(page);
  await throughReview(visit, matter, number, '准予');
  await openWaiting(page, number);
  await produce(page, matter.resultNumber);
  await handOver(page);
  return number;
}

async function refused(visit: Visit, matter: Matter): Promise<string> {
  const [page, number] = await apply(visit, matter);
  const reason = { text: '依法不属于本机关职权范围', basis: '中华人民共和国行政许可法第三十二条第一款第二项' };
  await refuseAcceptance(page, [reason], '沱江镇人民政府');
  return number;
}

async function denied(visit: Visit, matter: Matter): Promise<string> {
  const [page, number] = await apply(visit, matter);
  await accept(page);
  await throughReview(visit, matter, number, '不予许可');
  return number;
}

async function withdrawn(visit: Visit, matter: Matter): Promise<string> {
  const [page, number] = await apply(visit, matter);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '撤回' }).click();
  await act(page, {
    name: '撤回',
    sign: '确认撤回',
    fill: (panel) => panel.getByLabel('撤回理由').fill('申请人需要重新准备材料。'),
  });
  return number;
}

/** The PDFs of a case whose kind has not been kept yet. */
async function keepPapers({ staff, album }: Visit, { id, unit, clerk }: Matter, number: string, seen: Set<string>) {
  const page = await staff(unit, clerk);
  await page.getByRole('link', { name: '办件查询' }).click();
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('tab', { name: /^文书/ }).click();
  for (const row of await page.getByRole('tabpanel').getByRole('listitem').all()) {
    const title = (await row.locator('b').textContent()) ?? '';
    if (seen.has(id + title)) continue;
    seen.add(id + title);
    const pdf = await openPdf(page, row.getByRole('link', { name: /PDF/ }));
    await album.paper(`paper-${id}-${seen.size}`, title, pdf);
  }
}
