/** One act on a case at a desk: open it, fill it in, look at what it would do, sign. */
import type { Locator, Page } from 'playwright-core';

/** Opens a case from the list of what waits for this person. */
export async function openWaiting(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '我的待办' }).click();
  await page.getByRole('link', { name: number }).click();
  await page.getByText(number).first().waitFor();
}

interface Act {
  /** Word on the button of the case page. */
  name: string;
  /** Word on the button that signs. */
  sign: string;
  fill?: (panel: Locator) => Promise<void>;
  /** What is read before signing. */
  look?: (panel: Locator) => Promise<void>;
}

/** The panel of an act, already open or opened by its button. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  const bar = page.getByRole('group', { name: '办理' });
  const panel = page.getByRole('region', { name: new RegExp(`^${name}`) });
  await bar.or(panel).first().waitFor();
  if (await bar.isVisible()) await bar.getByRole('button', { name, exact: true }).click();
  await panel.waitFor();
  return panel;
}

export async function toPreview(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: '下一步：预览' }).click();
}

export async function act(page: Page, { name, sign, fill, look }: Act): Promise<void> {
  const panel = await openAct(page, name);
  await fill?.(panel);
  await toPreview(panel);
  const signature = panel.getByRole('button', { name: sign });
  await signature.waitFor();
  await look?.(panel);
  await signature.click();
  await page.getByText(`${name}：已完成`).waitFor();
}
