/** 承诺核查: whether what was promised instead of a paper is true. */
import type { Page } from 'playwright-core';
import { act } from './act.ts';
import { enterNames } from './enter-names.ts';

export const checkPromise = (page: Page, outcome: string, finding: string, people: readonly string[]): Promise<void> =>
  act(page, {
    name: '承诺核查',
    sign: '签署核查结论',
    fill: async (panel) => {
      await panel.getByRole('radio', { name: outcome, exact: true }).check();
      await panel.getByLabel('核查情况').fill(finding);
      await enterNames(panel, people);
    },
  });
