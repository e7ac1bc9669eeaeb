/** What stops the clocks of a case or moves their end, each with the paper that tells the applicant. */
import type { Locator, Page } from 'playwright-core';
import { act } from './act.ts';

type Look = (panel: Locator) => Promise<void>;

/** @param days the special procedure will take */
export const suspend = (page: Page, days: string, reason: string, look: Look): Promise<void> =>
  act(page, {
    name: '启动特别程序',
    sign: '签发特别程序告知书',
    fill: async (panel) => {
      await panel.getByLabel(/^预计所需时间/).fill(days);
      await panel.getByLabel('理由', { exact: true }).fill(reason);
    },
    look,
  });

export const resume = (page: Page, result: string): Promise<void> =>
  act(page, {
    name: '恢复办理',
    sign: '确认恢复办理',
    fill: (panel) => panel.getByLabel('结果', { exact: true }).fill(result),
  });

export const extend = (page: Page, days: string, reason: string, look: Look): Promise<void> =>
  act(page, {
    name: '延长期限',
    sign: '签发延长期限通知书',
    fill: async (panel) => {
      await panel.getByLabel('延长的工作日').fill(days);
      await panel.getByLabel('延长的理由').fill(reason);
    },
    look,
  });
