/** Applying online: from the button on the guide to the receipt. */
import type { Page } from 'playwright-core';
import type { Filled } from './fill.ts';
import { fillIn } from './fill.ts';
import { type Paper, upload } from './papers.ts';

export interface Written {
  /** The applicant, by the names on the form. */
  applicant: Filled;
  /** Sections of the form, each by its heading. */
  sections: readonly (readonly [heading: string, filled: Filled])[];
}

export interface Receipt {
  number: string;
  code: string;
}

const main = (page: Page) => page.getByRole('main');
const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();
const step = (page: Page, heading: string) => page.getByRole('heading', { level: 1, name: heading }).waitFor();

/** Who applies: the first step. */
export async function writeApplicant(page: Page, applicant: Filled): Promise<void> {
  await step(page, '申请人');
  await fillIn(main(page), applicant);
  await next(page);
}

/** The form, section by section. */
export async function writeSections(page: Page, sections: Written['sections']): Promise<void> {
  for (const [heading, filled] of sections) {
    await step(page, heading);
    await fillIn(main(page), filled);
    await next(page);
  }
}

/** Hands in papers by material; materials not named are brought to the window on paper. */
export async function handIn(page: Page, papers: Readonly<Record<string, readonly Paper[]>>): Promise<void> {
  await step(page, '申请材料');
  await page.locator('.material-card').first().waitFor();
  for (const card of await page.locator('.material-card').all()) {
    const heading = (await card.getByRole('heading').textContent()) ?? '';
    const own = Object.entries(papers).find(([name]) => heading.startsWith(name))?.[1];
    if (own) await upload(card, own);
    else if ((await card.getByRole('radio').count()) > 0)
      await card.getByRole('radio', { name: '到窗口交纸质材料' }).check();
  }
  await next(page);
}

/** @param address of the post; without it the result is picked up */
export async function chooseDelivery(page: Page, address?: string): Promise<void> {
  await step(page, '领取方式');
  const way = address === undefined ? '窗口领取' : '邮寄送达';
  await page.getByRole('radio', { name: way }).check();
  if (address !== undefined) await page.getByLabel('收件地址、收件人和电话').fill(address);
  await next(page);
}

/** Promises and hands in; reads number and query code from the receipt. */
export async function submit(page: Page): Promise<Receipt> {
  await step(page, '核对并提交');
  await page.getByRole('checkbox', { name: /^我承诺/ }).check();
  await page.getByRole('button', { name: '提交申请' }).click();
  await step(page, '申请已提交');
  const entry = (name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd');
  return { number: await entry('办件编号').innerText(), code: await entry('查询码').innerText() };
}
