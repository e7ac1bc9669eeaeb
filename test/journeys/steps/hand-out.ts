/** Making the result and bringing it to the applicant. */
import type { Page } from 'playwright-core';
import { act } from './act.ts';

/** @param number of the licence, where it bears one */
export const produce = (page: Page, number?: string) =>
  act(page, {
    name: '制证',
    sign: '确认制证',
    fill: async (panel) => {
      if (number !== undefined) await panel.getByLabel('证照编号').fill(number);
    },
  });

export const handOver = (page: Page) =>
  act(page, {
    name: '送达',
    sign: '确认送达',
    fill: (panel) => panel.getByRole('checkbox', { name: '已核对领取人身份证件' }).check(),
  });

export const post = (page: Page, trackingNumber: string) =>
  act(page, {
    name: '送达',
    sign: '确认送达',
    fill: (panel) => panel.getByLabel('邮寄单号').fill(trackingNumber),
  });

export const conclude = (page: Page, note: string) =>
  act(page, { name: '办结', sign: '确认办结', fill: (panel) => panel.getByLabel('说明').fill(note) });
