/** What the county brings besides: a general window, an entrusting authority, a town, a benefit, a public service. */
import type { Page } from 'playwright-core';
import { aCompanyApplying, aPersonApplying } from './applications.ts';
import type { Person } from './browser.ts';
import { aDay } from './day.ts';
import { fromExample } from './from-example.ts';
import { openWaiting } from './steps/act.ts';
import { chooseDelivery, handIn, submit, writeApplicant, writeSections } from './steps/apply.ts';
import { decide, giveOpinion, review } from './steps/decide.ts';
import { isPdf, openPdf, previewed, untilMade } from './steps/documents.ts';
import { handOver, produce } from './steps/hand-out.ts';
import { barriers } from './steps/look.ts';
import { accept, receive } from './steps/receive.ts';
import { aPdf } from './steps/papers.ts';
import { signInByCode } from './steps/sign-in.ts';
import { walkIn } from './steps/walk-in.ts';

const day = aDay();

interface Opinion {
  by: Person;
  words: string;
  people?: readonly string[];
}

/** Steps of review in their order, each at the desk of the one whose step it is. */
async function reviewed(number: string, opinions: readonly Opinion[]): Promise<void> {
  for (const { by, words, people } of opinions) {
    await openWaiting(by.page, number);
    await review(by.page, '通过', words, people);
  }
}

/** A paper as the desk prints it. */
async function printed(page: Page, title: string): Promise<Buffer> {
  await page.getByRole('tab', { name: /^文书/ }).click();
  const row = page.getByRole('listitem').filter({ hasText: title }).first();
  await row.waitFor();
  return openPdf(page, row.getByRole('link', { name: /^打印/ }));
}

describe('雷电防护装置设计审核, received at a general window for the meteorological bureau', () => {
  const bureau = '气象局';
  const decideIt = async (number: string, opinions: readonly Opinion[]): Promise<Person> => {
    await reviewed(number, opinions);
    const chief = await day.staff(bureau, '首席审批员');
    await openWaiting(chief.page, number);
    await decide(chief.page, { outcome: '准予', opinion: '设计符合雷电防护标准、规范，准予。' });
    return chief;
  };

  test('on paper: the general window receives and accepts, the bureau looks, reviews and decides', async () => {
    const station = fromExample('lightning-design-review', 'fuelStation', aCompanyApplying);
    await day.hall().setClock(station.receivedAt);
    const window = await day.staff('司法局', '综合受理窗口受理员');
    const { number } = await walkIn(window.page, '雷电防护装置设计审核', station);
    await window.page.getByRole('button', { name: '接着办理：受理' }).click();
    await accept(window.page, (panel) => panel.getByText(station.promisedDue).first().waitFor());
    const technical = await day.staff(bureau, '雷电防护技术审查员');
    const head = await day.staff(bureau, '行政审批股股长');
    const chief = await decideIt(number, [
      {
        by: technical,
        words: '周边环境和间隔距离与图纸一致。',
        people: ['气象局雷电防护技术审查员', '气象局行政审批股承办人'],
      },
      { by: technical, words: '防雷分类、接闪、接地和等电位连接符合GB 50057。' },
      { by: head, words: '技术审查意见齐全，建议准予。' },
    ]);
    expect(isPdf(await printed(chief.page, '雷电防护装置设计核准意见书'))).toBe(true);
    expect(await barriers(chief.page)).toEqual([]);
  });

  test('online: handed in from home, received at the same window, and decided without a site visit', async () => {
    const complex = fromExample('lightning-design-review', 'largeProject', aCompanyApplying);
    await day.hall().setClock(complex.receivedAt);
    const { page } = await day.visitor();
    await page.goto(`${day.hall().url}/guide/lightning-design-review`);
    await page.getByRole('link', { name: '网上申请' }).first().click();
    await signInByCode(page, '15400000001');
    await writeApplicant(page, complex.applicant);
    await writeSections(page, complex.sections);
    await handIn(page, {
      '雷电防护装置设计说明书、设计图纸': [await aPdf(page, '设计图纸')],
      设计中所采用的防雷产品相关说明: [await aPdf(page, '产品说明')],
    });
    await chooseDelivery(page);
    const { number } = await submit(page);
    const window = await day.staff('司法局', '综合受理窗口受理员');
    await openWaiting(window.page, number);
    await receive(window.page);
    await accept(window.page, (panel) => panel.getByText(complex.promisedDue).first().waitFor());
    const technical = await day.staff(bureau, '雷电防护技术审查员');
    const head = await day.staff(bureau, '行政审批股股长');
    await decideIt(number, [
      { by: technical, words: '专家评审意见逐条落实。' },
      { by: head, words: '建议准予。' },
    ]);
    await page.getByRole('link', { name: '查看办件' }).click();
    const row = await untilMade(page, '雷电防护装置设计核准意见书');
    expect(isPdf(await openPdf(page, row.getByRole('link', { name: /^PDF/ })))).toBe(true);
  });
});

test('特种设备使用登记 is decided in the name of the city bureau that entrusted it', async () => {
  const lifts = fromExample('special-equipment', 'elevators', aCompanyApplying);
  await day.hall().setClock(lifts.receivedAt);
  const bureau = '市场监督管理局';
  const clerk = await day.staff(bureau, '窗口受理员（许可）');
  const { number } = await walkIn(clerk.page, '特种设备使用登记', lifts);
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page, (panel) => panel.getByText(lifts.promisedDue).first().waitFor());
  const technical = await day.staff(bureau, '食品和特种设备技术审查员');
  const head = await day.staff(bureau, '登记注册股股长');
  await reviewed(number, [
    { by: technical, words: '产品合格证、监督检验证明与申报设备一致。' },
    { by: head, words: '资料齐全，建议登记。' },
  ]);
  const chief = await day.staff(bureau, '首席审批员');
  await openWaiting(chief.page, number);
  await decide(chief.page, {
    outcome: '准予',
    opinion: '符合登记条件，予以登记。',
    look: (panel) =>
      previewed(panel, '准予行政许可决定书（特种设备使用登记）').getByText('永州市市场监督管理局').first().waitFor(),
  });
  await openWaiting(clerk.page, number);
  await produce(clerk.page, '梯11湘M00001(25)');
  await handOver(clerk.page);
  await clerk.page.getByText('已办结', { exact: true }).waitFor();
});

test('农村宅基地 is received, examined by three offices and decided collectively in the town', async () => {
  const house = fromExample('rural-homestead', 'splitNew', aPersonApplying);
  await day.hall().setClock(house.receivedAt);
  const town = '沱江镇人民政府';
  const clerk = await day.staff(town, '窗口受理员');
  const { number } = await walkIn(clerk.page, '农村村民宅基地审批', house);
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page, (panel) => panel.getByText(house.promisedDue).first().waitFor());
  const office = await day.staff(town, '农业农村办公室承办人');
  const land = await day.staff(town, '自然资源所审查员');
  const head = await day.staff(town, '农业农村办公室主任');
  await reviewed(number, [
    {
      by: office,
      words: '到场核对四至、面积和相邻关系，与申请一致。',
      people: ['沱江镇农业农村办公室承办人', '沱江镇自然资源所审查员'],
    },
    { by: office, words: '符合一户一宅，本集体成员资格属实。' },
    { by: land, words: '符合国土空间规划，农用地转用已经批准。' },
    { by: head, words: '联审一致，提请镇长办公会审定。' },
  ]);
  const mayor = await day.staff(town, '镇长');
  await openWaiting(mayor.page, number);
  await decide(mayor.page, { outcome: '准予', opinion: '经镇长办公会集体研究，同意批准。' });
  await openWaiting(clerk.page, number);
  await produce(clerk.page);
  await handOver(clerk.page);
  expect(isPdf(await printed(clerk.page, '农村宅基地批准书'))).toBe(true);
});

test('高龄津贴 is a benefit: notice on the village board, then the allowance is granted', async () => {
  const elder = fromExample('elderly-allowance', 'lowIncome', aPersonApplying);
  await day.hall().setClock(elder.receivedAt);
  const bureau = '民政局';
  const clerk = await day.staff(bureau, '窗口受理员');
  const { number } = await walkIn(clerk.page, '高龄津贴', elder);
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page, (panel) => panel.getByText(elder.promisedDue).first().waitFor());
  const reviewer = await day.staff(bureau, '审批服务股承办人');
  const head = await day.staff(bureau, '养老服务股股长');
  await reviewed(number, [
    { by: reviewer, words: '户籍、年龄、低保信息核对一致。' },
    { by: reviewer, words: '村务公开栏公示五个工作日，没有异议。' },
    { by: head, words: '符合给付条件。' },
  ]);
  const chief = await day.staff(bureau, '首席审批员');
  await openWaiting(chief.page, number);
  await decide(chief.page, {
    outcome: '准予',
    opinion: '符合条件，自决定的次月起给付。',
    look: (panel) => previewed(panel, '高龄津贴给付决定书').waitFor(),
  });
  await openWaiting(clerk.page, number);
  await produce(clerk.page);
  await handOver(clerk.page);
  expect(isPdf(await printed(clerk.page, '高龄津贴给付决定书'))).toBe(true);
});

test('残疾人证 is a public service: no paper speaks of a permit, and the chairman decides', async () => {
  const applicant = fromExample('disability-certificate', 'homeAssessment', aPersonApplying);
  await day.hall().setClock(applicant.receivedAt);
  const federation = '残疾人联合会';
  const clerk = await day.staff(federation, '窗口受理员');
  const { number } = await walkIn(clerk.page, '残疾人证', applicant);
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page, async (panel) => {
    const paper = previewed(panel, '残疾人证申请受理通知书');
    await paper.getByText(applicant.promisedDue).first().waitFor();
    expect(await paper.getByText('行政许可').count()).toBe(0);
  });
  const reviewer = await day.staff(federation, '残疾人证承办人');
  const head = await day.staff(federation, '组织维权股股长');
  await reviewed(number, [
    { by: reviewer, words: '已上门评定，肢体残疾三级。' },
    { by: reviewer, words: '公示五个工作日，没有异议。' },
    { by: head, words: '评定结论和公示情况齐全，建议办理。' },
  ]);
  const chief = await day.staff(federation, '首席审批员');
  await openWaiting(chief.page, number);
  await giveOpinion(chief.page, '准予', '经初审，符合办证条件，报请审定。');
  const chairman = await day.staff(federation, '理事长');
  await openWaiting(chairman.page, number);
  await decide(chairman.page, { outcome: '准予', opinion: '同意办理。' });
  await openWaiting(clerk.page, number);
  await produce(clerk.page, '11010119900307889X43');
  await handOver(clerk.page);
  expect(isPdf(await printed(clerk.page, '中华人民共和国残疾人证'))).toBe(true);
});
