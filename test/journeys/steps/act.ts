/** One act on a case at a desk: open it, fill it in, look at what it would do, sign. */
import type { Locator, Page } from 'playwright-core';

/** Opens a case from the list of what waits for this person. */
export async function openWaiting(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '我的待办' }).click();
  await page.getByRole('link', { name: number }).click();
  await page.getByText(number).first().waitFor();
}

/** Opens a case from the list of all cases, the newest first, whoever it waits for. */
export async function openListed(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '办件查询' }).click();
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('group', { name: '办理', exact: true }).waitFor();
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

/** Why the desk does not offer an act on the case that is open. */
export async function whyNot(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: '为什么不能办' }).click();
  const reasons = page.getByRole('region', { name: '为什么不能办' });
  const row = reasons.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  const words = await row.getByRole('definition').innerText();
  await page.keyboard.press('Escape');
  await reasons.waitFor({ state: 'hidden' });
  return words;
}

/** The panel of an act, already open, or opened by its button or from the menu of what is rarer. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  const bar = page.getByRole('group', { name: '办理' });
  const panel = page.getByRole('region', { name: new RegExp(`^${name}`) });
  await bar.or(panel).first().waitFor();
  if (await bar.isVisible()) {
    const button = bar.getByRole('button', { name, exact: true });
    if (!(await button.isVisible())) await bar.getByRole('button', { name: '更多' }).click();
    await button.or(page.getByRole('menuitem', { name, exact: true })).click();
  }
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
