/** At the window: counting what came in, telling once what is wrong, accepting or refusing. */
import type { Locator, Page } from 'playwright-core';
import { act } from './act.ts';
import { choose } from './choose.ts';

export const receive = (page: Page): Promise<void> =>
  act(page, { name: '收件', sign: '确认收件', fill: (panel) => countPapers(panel) });

/** Ways other than paper, by the name of the material: 未交, 告知承诺. */
export type Otherwise = Readonly<Record<string, string>>;

/** Everything asked for has come in on paper, but for what came otherwise. */
export async function countPapers(panel: Locator, otherwise: Otherwise = {}): Promise<void> {
  await panel.getByRole('button', { name: '全部按要求的份数收到' }).click();
  for (const [material, way] of Object.entries(otherwise)) {
    await choose(panel.getByRole('combobox', { name: `${material} 方式` }), way);
  }
}

const allSound = (panel: Locator) => panel.getByRole('button', { name: '已交材料全部核对无误' }).click();

export const accept = (page: Page, look?: (panel: Locator) => Promise<void>): Promise<void> =>
  act(page, {
    name: '受理',
    sign: '确认受理',
    fill: allSound,
    ...(look ? { look } : {}),
  });

/** With something promised instead of handed in, which takes a look at the credit of whoever promises. */
export const acceptPromise = (page: Page, look: (panel: Locator) => Promise<void>): Promise<void> =>
  act(page, {
    name: '受理',
    sign: '确认受理',
    fill: async (panel) => {
      await allSound(panel);
      await panel.getByRole('checkbox', { name: '已核对信用记录' }).check();
    },
    look,
  });

/** A material that was allowed to come later has come. */
export const takeLater = (page: Page): Promise<void> =>
  act(page, { name: '补交材料', sign: '确认收到材料', fill: (panel) => countPapers(panel) });

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
