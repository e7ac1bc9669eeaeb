/** Asking for the progress of a case by its number and query code, without signing in. */
import type { Page } from 'playwright-core';
import type { Receipt } from './apply.ts';

export async function track(page: Page, { number, code }: Receipt): Promise<void> {
  await page.getByRole('link', { name: '进度查询' }).click();
  await page.getByLabel('办件编号').fill(number);
  await page.getByLabel('查询码').fill(code.toLowerCase());
  await page.getByRole('button', { name: '查询', exact: true }).click();
}
