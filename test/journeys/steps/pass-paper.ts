/** What came in on paper, on its way between a window and a unit. */
import type { Page } from 'playwright-core';
import { act } from './act.ts';

export const passOn = (page: Page): Promise<void> => act(page, { name: '移交材料', sign: '确认移交' });

/** Counted, ticked and signed for in the list of what is under way. */
export async function signFor(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '材料交接', exact: true }).click();
  await page.getByRole('checkbox', { name: number }).check();
  await page.getByRole('button', { name: '签收（1 件）' }).click();
  const dialog = page.getByRole('dialog', { name: /^批量签收材料/ });
  await dialog.getByRole('button', { name: '签收材料 1 件' }).click();
  await dialog.getByText('办成 1 件').waitFor();
  await dialog.getByRole('button', { name: '回到列表' }).click();
}
