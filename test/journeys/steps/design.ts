/** Changing a matter in the designer, and letting another person publish it. */
import type { Locator, Page } from 'playwright-core';

/** Signs in to the designer with an account of the demonstration, by the name on its button. */
export async function enterDesigner(page: Page, address: string, account: string): Promise<void> {
  await page.goto(`${address}/designer`);
  await page.getByRole('button', { name: account }).click();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '事项', exact: true }).waitFor();
}

export const openPart = (page: Page, part: string): Promise<void> =>
  page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: part }).click();

/** The list of problems, opened. */
export async function problems(page: Page): Promise<Locator> {
  const strip = page.getByRole('region', { name: '问题' });
  const list = strip.getByRole('list', { name: '问题清单' });
  if (!(await list.isVisible())) await strip.getByRole('button', { name: /^问题/ }).click();
  await list.waitFor();
  return list;
}

/** Examples that expect another day than is now computed, brought up to date one by one. */
export async function mendExamples(page: Page): Promise<void> {
  const list = await problems(page);
  const none = list.getByText('没有问题');
  for (;;) {
    const first = list.getByRole('button').or(none).first();
    const words = (await first.textContent()) ?? '';
    const [, day] = /算出来是\D*([\d-]+)/.exec(words) ?? [];
    if (day === undefined) return;
    await first.click();
    await page.getByLabel(/^承诺办结日/).fill(day);
    await list.getByText(words).waitFor({ state: 'detached' });
  }
}

/** Adds a field at the end of a section of the form. */
export async function addField(page: Page, section: string, name: string): Promise<void> {
  await openPart(page, '情形与表单');
  const line = page.locator('.form-rows').filter({ hasText: section }).getByLabel('添加字段');
  await line.fill(name);
  await line.press('Enter');
}

export async function submitDraft(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '提交复核' }).click();
  const dialog = page.getByRole('dialog', { name: '提交复核' });
  await dialog.getByLabel('为什么改').fill(reason);
  await dialog.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('草稿已提交复核').waitFor();
}
