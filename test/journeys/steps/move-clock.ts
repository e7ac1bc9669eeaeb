/** The clock of a demonstration, moved on the first page by whoever tries it out. */
import type { Page } from 'playwright-core';

/** @param moment by the office's own time: `2026-03-17T10:00` */
export async function moveClock(page: Page, moment: string): Promise<void> {
  await page.getByLabel(/^系统时间/).fill(moment);
  await page.getByRole('button', { name: '设定', exact: true }).click();
  await page.waitForURL(/#demo$/);
}
