/** The designer: one person changes a matter, another publishes it; guide and form follow, running cases do not. */
import { advertising, banner } from './applications.ts';
import { aDay } from './day.ts';
import { openWaiting } from './steps/act.ts';
import { addField, enterDesigner, mendExamples, openPart, problems, submitDraft } from './steps/design.ts';
import { barriers } from './steps/look.ts';
import { accept } from './steps/receive.ts';
import { walkIn } from './steps/walk-in.ts';

const day = aDay();
const field = '广告发布单位';

test('a shorter promise and a new field are tried, submitted, published by another and followed', async () => {
  const address = day.hall().url;
  const clerk = await day.staff('城市管理和综合执法局', '窗口受理员');
  const running = await walkIn(clerk.page, advertising, banner());

  const author = await day.visitor();
  const { page } = author;
  await enterDesigner(page, address, '城管局事项管理员（演示）');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: advertising }).first().click();
  await openPart(page, '时限');
  const promised = page.getByRole('group', { name: /^承诺办结时限/ }).getByLabel(/^数量/);
  await promised.fill('9');
  await (await problems(page)).getByText('承诺时限（9个工作日）长于法定时限（5个工作日）').waitFor();
  expect(await page.getByRole('button', { name: '提交复核' }).isEnabled()).toBe(false);
  expect(await barriers(page)).toEqual([]);
  await promised.fill('1');
  await (
    await problems(page)
  )
    .getByText(/承诺办结日应当是/)
    .first()
    .waitFor();
  await mendExamples(page);

  await addField(page, '内容和期限', field);
  await page.getByRole('button', { name: '预览' }).click();
  await page.getByRole('textbox', { name: field }).waitFor();
  await page.getByText(/已保存 \d/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await submitDraft(page, '压缩承诺时限，登记广告发布单位');

  // The address is no way around the second person.
  await page.goto(`${address}/designer/matters/outdoor-advertising/review`);
  await page.getByText('已提交').first().waitFor();
  expect(await page.getByRole('button', { name: '同意发布' }).count()).toBe(0);

  const reviewer = await day.visitor();
  await enterDesigner(reviewer.page, address, '审批局事项审核员（演示）');
  await reviewer.page.getByRole('link', { name: '去复核' }).click();
  await reviewer.page.getByText('压缩承诺时限，登记广告发布单位').waitFor();
  await reviewer.page.getByRole('listitem').filter({ hasText: field }).first().waitFor();
  expect(await barriers(reviewer.page)).toEqual([]);
  await reviewer.page.getByRole('button', { name: '同意发布' }).click();
  await reviewer.page.getByText('第 2 版').first().waitFor();

  const citizen = await day.visitor();
  await citizen.page.goto(`${address}/guide/outdoor-advertising`);
  await citizen.page.locator('.facts').getByText('1个工作日').waitFor();

  await clerk.page.getByRole('button', { name: '再登记一件' }).click();
  await clerk.page.getByRole('button', { name: '登记' }).filter({ hasText: advertising }).click();
  await clerk.page.getByText(field).waitFor({ state: 'attached' });
  await openWaiting(clerk.page, running.number);
  await accept(clerk.page, async (panel) => {
    await panel.getByText('2026年3月12日').first().waitFor();
    expect(await clerk.page.getByText(field).count()).toBe(0);
  });
});
