/** Nobody is shut out: no page has a serious barrier for people who see, hear or point otherwise, wide or narrow. */
import type { Page } from 'playwright-core';
import { advertising } from './applications.ts';
import { desktop, phone } from './browser.ts';
import { aDay } from './day.ts';
import { enterDesigner, openPart } from './steps/design.ts';
import { barriers } from './steps/look.ts';

const day = aDay();

/** Barriers of the pages at these addresses, as soon as each has its main heading. */
async function barriersAt(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('heading').first().waitFor();
    found.push(...(await barriers(page)));
  }
  return found;
}

const publicPages = [
  '/',
  '/matters',
  '/matters?q=没有这样的事',
  '/guide/outdoor-advertising',
  '/guide/rural-homestead',
  '/guide/nothing-of-the-kind',
  '/track',
  '/my',
  '/docs/errors',
  '/demonstration/outbox',
];

test.each([
  ['a wide screen', desktop],
  ['a telephone', phone],
])('anybody can read every public page on %s', async (_, size) => {
  const { page } = await day.visitor(size);
  const { url } = day.hall();
  expect(
    await barriersAt(
      page,
      publicPages.map((at) => url + at),
    ),
  ).toEqual([]);
});

test('the desks shut nobody out, empty as they are', async () => {
  const { page } = await day.staff('城市管理和综合执法局', '窗口受理员');
  const { url } = day.hall();
  expect(
    await barriersAt(
      page,
      ['/desk', '/desk/walk-in', '/desk/cases'].map((at) => url + at),
    ),
  ).toEqual([]);
});

test('every part of the designer can be worked without a mouse and read aloud', async () => {
  const { page } = await day.visitor();
  await enterDesigner(page, day.hall().url, '城管局事项管理员（演示）');
  await page.getByRole('link', { name: advertising }).first().click();
  for (const part of ['概况', '情形与表单', '材料', '时限', '环节与决定', '规则', '文书', '样例']) {
    await openPart(page, part);
    expect([part, await barriers(page)]).toEqual([part, []]);
  }
});
