/** Papers people bring: a real PDF and a real picture, made by the browser. */
import type { Locator, Page } from 'playwright-core';

export interface Paper {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function sheet(page: Page, words: string): Promise<Page> {
  const made = await page.context().newPage();
  await made.setContent(`<h1>${words}</h1><p>演示材料，不是真实文件。</p>`);
  return made;
}

export async function aPdf(page: Page, name: string): Promise<Paper> {
  const made = await sheet(page, name);
  const buffer = await made.pdf({ format: 'A4' });
  await made.close();
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer };
}

export async function aPicture(page: Page, name: string): Promise<Paper> {
  const made = await sheet(page, name);
  const buffer = await made.screenshot();
  await made.close();
  return { name: `${name}.png`, mimeType: 'image/png', buffer };
}

/** Uploads papers for a material and waits until each stands in its list. */
export async function upload(card: Locator, papers: readonly Paper[]): Promise<void> {
  await card.locator('input[type=file]').setInputFiles([...papers]);
  for (const { name } of papers) await card.getByRole('link', { name }).waitFor();
}
