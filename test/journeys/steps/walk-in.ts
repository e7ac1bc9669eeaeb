/** An application at the window, written by the clerk for whoever stands there. */
import type { Page } from 'playwright-core';
import type { Receipt, Written } from './apply.ts';
import { fillIn } from './fill.ts';
import { countPapers, type Otherwise } from './receive.ts';

/** From the list of the window's matters to the receipt; what is asked for is there on paper, or noted otherwise. */
export async function walkIn(
  page: Page,
  matter: string,
  { applicant, sections }: Written,
  otherwise: Otherwise = {},
): Promise<Receipt> {
  const main = page.getByRole('main');
  await page.getByRole('link', { name: '窗口登记' }).click();
  await page.getByRole('button', { name: '登记' }).filter({ hasText: matter }).click();
  await fillIn(main, applicant);
  await page.getByRole('button', { name: '下一步：申请表' }).click();
  for (const [, filled] of sections) await fillIn(main, filled);
  await page.getByRole('button', { name: '下一步：清点材料' }).click();
  await page.getByRole('button', { name: '登记并收件' }).waitFor();
  await countPapers(main, otherwise);
  await page.getByRole('button', { name: '登记并收件' }).click();
  await page.getByText('已登记并收件').waitFor();
  const entry = (name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd');
  return { number: await entry('办件编号').innerText(), code: await entry('查询码').innerText() };
}
