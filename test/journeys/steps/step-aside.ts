/** Leaving the work to others: on leave, or with an interest in it. */
import type { Page } from 'playwright-core';
import { act } from './act.ts';
import { choose } from './choose.ts';

/** The manager of the centre notes that somebody is on leave today. @param page of the manager */
export async function noteLeave(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '中心管理' }).click();
  await page.getByRole('link', { name: '座次和离岗' }).click();
  await page.getByRole('button', { name: '新的安排' }).click();
  const dialog = page.getByRole('dialog', { name: '安排座次' });
  await dialog.getByRole('radio', { name: /^离岗/ }).check();
  await choose(dialog.getByRole('combobox', { name: '人员' }), name, name);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('cell', { name, exact: true }).waitFor();
}

export const recuse = (page: Page, relation: string, reason: string): Promise<void> =>
  act(page, {
    name: '自行回避',
    sign: '确认回避',
    fill: async (panel) => {
      await panel.getByRole('radio', { name: relation }).check();
      await panel.getByLabel('说明', { exact: true }).fill(reason);
    },
  });
