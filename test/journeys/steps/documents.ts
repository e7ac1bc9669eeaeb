/** Opening issued documents from the page they are listed on. */
import type { Locator, Page } from 'playwright-core';

/** A document as it is shown before it is signed. */
export const previewed = (panel: Locator, title: string): Locator =>
  panel.getByRole('figure', { name: `将出具：${title}`, exact: true });

/** Reads again until the document has been made. */
export async function untilMade(page: Page, title: string): Promise<Locator> {
  const row = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'PDF' });
  for (let time = 0; time < 20 && !(await row.first().isVisible()); time += 1) {
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('heading', { name: '文书' }).waitFor();
  }
  return row.first();
}

/** What the link to a PDF opens, read by the browser itself: its viewer would keep the bytes to itself. */
export async function openPdf(page: Page, link: Locator): Promise<Buffer> {
  const address = await link.getAttribute('href');
  const bytes = await page.evaluate(async (at) => {
    const answer = await fetch(at);
    return [...new Uint8Array(await answer.arrayBuffer())];
  }, address ?? '');
  return Buffer.from(bytes);
}

export const isPdf = (file: Buffer): boolean => file.subarray(0, 5).toString() === '%PDF-';

export const pagesOf = (file: Buffer): number => file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
