/** Nobody is shut out: no page has a serious barrier for people who see, hear or point otherwise, wide or narrow. */
import type { Page } from 'playwright-core';
import { desktop, phone } from './browser.ts';
import { aDay } from './day.ts';
import { enterDesigner, openPart, problems } from './steps/design.ts';
import { barriers } from './steps/look.ts';

const day = aDay();

/** Barriers of the pages at these addresses, as soon as each has its main heading. */
async function barriersAt(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('heading').first().waitFor();
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
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

const designerPages = [
  '/designer',
  '/designer/new',
  '/designer/organisation',
  '/designer/organisation/review',
  '/designer/organisation/versions',
  '/designer/matters/outdoor-advertising/review',
  '/designer/matters/outdoor-advertising/versions',
  '/designer/matters/outdoor-advertising/compare',
  '/designer/matters/outdoor-advertising',
];
const designerParts = [
  ...['概况', '条件', '时限', '情形与表单', '材料', '环节与决定', '规则'],
  ...['收费、结果与送达', '文书', '指南文字', '样例', 'JSON 视图'],
];

/** Everything with the largest letters, where most can go wrong, and what is worked with most with the usual ones. */
const sizes: [size: string, pages: readonly string[], parts: readonly string[]][] = [
  ['特大', designerPages, designerParts],
  ['标准', designerPages.slice(-1), ['情形与表单', '环节与决定', '文书']],
];

test.each(sizes)(
  'every page of the designer can be worked and read aloud, with letters of the size %s',
  async (size, pages, parts) => {
    const { page } = await day.visitor();
    const { url } = day.hall();
    expect(await barriersAt(page, [`${url}/designer`])).toEqual([]);
    await enterDesigner(page, url, '城管局事项管理员（演示）');
    await page.getByRole('radiogroup', { name: '文字大小' }).getByText(size, { exact: true }).click();
    expect(
      await barriersAt(
        page,
        pages.map((at) => url + at),
      ),
    ).toEqual([]);
    for (const part of parts) {
      await openPart(page, part);
      expect([part, await barriers(page)]).toEqual([part, []]);
    }
    await openPart(page, '情形与表单');
    await page.locator('[data-row]').nth(1).click();
    await problems(page);
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByRole('complementary', { name: '预览' }).getByRole('textbox').first().waitFor();
    expect(['预览', await barriers(page)]).toEqual(['预览', []]);
    await page.getByRole('button', { name: '试办' }).click();
    await page.getByRole('button', { name: '开始试办' }).waitFor();
    expect(['试办', await barriers(page)]).toEqual(['试办', []]);
  },
);
