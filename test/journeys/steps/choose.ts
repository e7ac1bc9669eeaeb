/** Chooses from a list that opens below its field, as the desks draw it. */
import type { Locator } from 'playwright-core';

/** A list that is still unfolding may move away under a click; whoever sees it stay open clicks again. */
const TRIES = 5;
const CLOSES_WITHIN = 5000;

/**
 * @param option its words, or how they begin
 * @param typed written first, where the list is long
 */
export async function choose(field: Locator, option: string, typed?: string): Promise<void> {
  const page = field.page();
  await field.click();
  if (typed !== undefined) await field.fill(typed);
  const list = await field.getAttribute('aria-controls');
  const opened = page.locator('.ant-select-dropdown').filter({ has: page.locator(`[id="${list ?? ''}"]`) });
  const wanted = opened.locator('.ant-select-item-option').filter({ hasText: option }).first();
  for (let turn = 0; turn < TRIES; turn++) {
    await wanted.click();
    const closed = opened.waitFor({ state: 'hidden', timeout: CLOSES_WITHIN });
    await closed.catch(() => undefined);
    if (!(await opened.isVisible())) return;
  }
  throw new Error(`the list with “${option}” stays open`);
}
