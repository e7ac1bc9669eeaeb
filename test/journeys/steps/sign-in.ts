/** Ways in: applicants with a code from the demonstration's outbox, staff with an account of the demonstration. */
import type { Browser, Page } from 'playwright-core';
import { aPerson, type Person } from '../browser.ts';

/** Signs in on the page that asks for it; the code is read from the outbox, as on a telephone. */
export async function signInByCode(page: Page, mobile: string): Promise<void> {
  await page.getByLabel('手机号码').fill(mobile);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByText(`验证码已发送到 ${mobile}`).waitFor();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: '打开演示发件箱' }).click();
  const outbox = await opening;
  const message = outbox.getByRole('listitem').filter({ hasText: mobile }).filter({ hasText: '验证码' }).first();
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await message.textContent()) ?? '')?.[0] ?? '';
  await outbox.close();
  await page.getByLabel('验证码', { exact: true }).fill(code);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Somebody of the office at their desk. */
export async function enterDesk(browser: Browser, address: string, unit: string, post: string): Promise<Person> {
  const person = await aPerson(browser);
  await person.page.goto(`${address}/desk`);
  await chooseAccount(person.page, unit, post);
  await person.page.getByRole('button', { name: '登录', exact: true }).click();
  await person.page.getByRole('button', { name: '退出' }).waitFor();
  return person;
}

/** Chooses an account of the demonstration on a sign-in page of the staff, which fills in name and password. */
export async function chooseAccount(page: Page, unit: string, post: string): Promise<void> {
  const accounts = page.getByRole('group', { name: new RegExp(`${unit}$`) });
  await accounts.getByRole('button', { name: new RegExp(`^${post}(?!B岗)`) }).click();
}
