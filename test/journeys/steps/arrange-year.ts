/** The yearly notice, pasted by the manager of the centre and published by another person. */
import type { Page } from 'playwright-core';
import { enterDesigner, openPart } from './design.ts';

/** On a page of its own beside the desk; what was read is sent with a reason. */
export async function sendNotice(desk: Page, notice: string): Promise<void> {
  const page = await desk.context().newPage();
  await page.goto(new URL('/designer', desk.url()).href);
  await page.getByRole('heading', { name: '机构与日历' }).waitFor();
  await openPart(page, '日历');
  await page.getByRole('button', { name: '粘贴放假通知' }).click();
  const dialog = page.getByRole('dialog', { name: '粘贴放假通知' });
  await dialog.getByLabel('通知全文').fill(notice);
  await dialog.getByRole('button', { name: '采用' }).click();
  await page.getByRole('button', { name: '提交复核' }).click();
  const submit = page.getByRole('dialog', { name: '提交复核' });
  await submit.getByText('新增 2027 年日历').waitFor();
  await submit.getByRole('textbox').fill('国务院办公厅发布了放假安排');
  await submit.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('正在等待审核人员处理').waitFor();
  await page.close();
}

export async function publishCentre(page: Page, address: string): Promise<void> {
  await enterDesigner(page, address, '审批局事项审核员（演示）');
  await page.getByRole('link', { name: '机构与日历' }).click();
  await page.getByRole('link', { name: '复核' }).click();
  await page.getByText('新增 2027 年日历').waitFor();
  await page.getByRole('button', { name: '同意发布' }).click();
  await page.getByText('现行').first().waitFor();
}
