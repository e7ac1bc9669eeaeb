/** At the window: counting what came in, telling once what is wrong, accepting or refusing. */
import type { Locator, Page } from 'playwright-core';
import { act } from './act.ts';
import { choose } from './choose.ts';

export const receive = (page: Page): Promise<void> => act(page, { name: '收件', sign: '确认收件', fill: countPapers });

/** Everything asked for has come in on paper. */
export async function countPapers(panel: Locator): Promise<void> {
  for (const row of await panel.locator('.hand-in').all()) {
    if (!(await row.getByText('未交', { exact: true }).isVisible())) continue;
    await choose(row.getByRole('combobox'), '纸质');
    await row.getByRole('spinbutton', { name: /原件份数$/ }).fill('1');
  }
}

export const accept = (page: Page, look?: (panel: Locator) => Promise<void>): Promise<void> =>
  act(page, {
    name: '受理',
    sign: '确认受理',
    fill: (panel) => panel.getByRole('button', { name: '已交材料全部核对无误' }).click(),
    ...(look ? { look } : {}),
  });

export interface Fault {
  item: string;
  problem: string;
  remedy: string;
}

/** Marks what is wrong with words, and everything else as sound. */
export const notifyOnce = (page: Page, faults: readonly Fault[], look?: (panel: Locator) => Promise<void>) =>
  act(page, {
    name: '一次性告知',
    sign: '确认并出具补正告知书',
    fill: async (panel) => {
      for (const { item, problem, remedy } of faults) {
        const mark = panel.locator('.mark').filter({ has: panel.page().getByText(item, { exact: true }) });
        await mark.getByText('需要补正', { exact: true }).click();
        await panel.getByLabel(`${item} 问题`).fill(problem);
        await panel.getByLabel(`${item} 如何补正`).fill(remedy);
      }
      for (const rest of await panel.getByRole('button', { name: /^其余都无误/ }).all()) await rest.click();
    },
    ...(look ? { look } : {}),
  });

export interface Reason {
  text: string;
  basis: string;
}

/** Writes reasons with the law they rest on. */
export async function writeReasons(panel: Locator, reasons: readonly Reason[]): Promise<void> {
  for (const [index, { text, basis }] of reasons.entries()) {
    await panel.getByRole('button', { name: '自行填写' }).click();
    await panel.getByLabel(`理由 ${index + 1}`, { exact: true }).fill(text);
    await panel.getByLabel(`依据 ${index + 1}`, { exact: true }).fill(basis);
  }
}

export const refuseAcceptance = (page: Page, reasons: readonly Reason[], whereTo: string) =>
  act(page, {
    name: '不予受理',
    sign: '确认不予受理',
    fill: async (panel) => {
      await panel.getByLabel('依法不属于本机关职权范围').check();
      await writeReasons(panel, reasons);
      await panel.getByLabel('应当向哪里申请').fill(whereTo);
    },
  });
