/** Chooses from a list that opens below its field, as the desks draw it. */
import type { Locator } from 'playwright-core';

/** @param option its words, or how they begin */
export async function choose(field: Locator, option: string): Promise<void> {
  const page = field.page();
  await field.click();
  const list = await field.getAttribute('aria-controls');
  const opened = page.locator('.ant-select-dropdown').filter({ has: page.locator(`[id="${list ?? ''}"]`) });
  await opened.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  await opened.waitFor({ state: 'hidden' });
}
