/** Asking for the progress of a case by its number and query code, without signing in. */
import type { Locator, Page } from 'playwright-core';
import type { Day } from '../day.ts';
import type { Receipt } from './apply.ts';

export async function track(page: Page, { number, code }: Receipt): Promise<void> {
  await page.getByRole('link', { name: '进度查询' }).click();
  await page.getByLabel('办件编号').fill(number);
  await page.getByLabel('查询码').fill(code.toLowerCase());
  await page.getByRole('button', { name: '查询', exact: true }).click();
}

/** Whoever holds the receipt, looking from home. */
export async function followed({ hall, visitor }: Day, receipt: Receipt): Promise<Page> {
  const { page } = await visitor();
  await page.goto(hall().url);
  await track(page, receipt);
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  return page;
}

const TURNS = 40;

/** Asks again until it says so: what the office does by itself takes it a moment. */
export async function trackUntil(page: Page, sign: Locator): Promise<void> {
  for (let turn = 0; turn < TURNS && !(await sign.isVisible()); turn += 1) {
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
  }
  await sign.waitFor();
}
