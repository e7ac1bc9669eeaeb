/** Papers after they were issued: voided and made anew, and sealed. */
import type { Page } from 'playwright-core';
import { act } from './act.ts';
import { choose } from './choose.ts';
import { fillIn, type Filled } from './fill.ts';

/** @param right what is put right in the application with it */
export const replacePaper = (page: Page, paper: string, reason: string, right: Filled): Promise<void> =>
  act(page, {
    name: '作废重制文书',
    sign: '作废并重新出具',
    fill: async (panel) => {
      await choose(panel.getByRole('combobox', { name: '有误的文书' }), paper);
      await panel.getByLabel('作废的理由').fill(reason);
      await fillIn(panel, right);
    },
  });

export const seal = (page: Page): Promise<void> => act(page, { name: '盖章', sign: '登记盖章' });
