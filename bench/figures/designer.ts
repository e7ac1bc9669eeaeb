/** The designer on a matter of 300 fields, in a real browser on the built product: how quick it is, and how much is to be done. */
import type { Page } from 'playwright-core';
import { aPerson, openBrowser } from '../../test/journeys/browser.ts';
import { countActs } from '../../test/journeys/steps/counted.ts';
import { enterDesigner, openPart } from '../../test/journeys/steps/design.ts';
import { launchServer } from '../made/child.ts';
import { inFolder } from '../made/in-folder.ts';
import { FIELDS, matter, writeManyFields } from '../made/many-fields.ts';
import { framesOf, paintsOf, watchPaints } from '../made/paint.ts';
import { median, share } from '../pairs.ts';
import type { Report } from '../run.ts';

const ROUNDS = 5;
const KEYS = 60;
const SELECTIONS = 30;
/** Moves of the pointer while something is dragged. */
const MOVES = 120;

/** Milliseconds from opening the address to the form with all its rows, one press away from it. */
async function open(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: '情形与表单' }).click();
  const shown = await page.waitForFunction(
    (fields) => document.querySelectorAll('[data-place*="/fields/"]').length >= fields && performance.now(),
    FIELDS,
  );
  return Number(await shown.jsonValue());
}

const rows = (page: Page) => page.locator('[data-place*="/fields/"]');

async function type(page: Page): Promise<number[]> {
  await rows(page).nth(150).click();
  const title = page.getByLabel(/^名称/).first();
  await title.focus();
  return paintsOf(page, 'keydown', () => page.keyboard.type('x'.repeat(KEYS), { delay: 30 }));
}

async function select(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < SELECTIONS; nth++)
    times.push(
      ...(await paintsOf(page, 'click', () =>
        rows(page)
          .nth(120 + nth)
          .click(),
      )),
    );
  return times;
}

async function drag(page: Page): Promise<{ rate: number; longest: number }> {
  const handle = page.locator('.row-handle').nth(140);
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  if (!from) throw new Error('there is nothing to drag');
  await page.mouse.move(from.x + 6, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 24, { steps: 4 });
  const seen = await framesOf(page, async () => {
    for (let move = 0; move < MOVES; move++)
      await page.mouse.move(from.x + 40, 380 + 180 * Math.sin((move / MOVES) * 4 * Math.PI));
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return seen;
}

const round = (number: number): number => Math.round(number * 10) / 10;

export const figures = (report: Report): Promise<void> =>
  inFolder(async (folder) => {
    const configs = await writeManyFields(folder);
    const server = await launchServer({ DATA_DIR: `${folder}/data`, CONFIGS_DIR: configs });
    const browser = await openBrowser();
    const url = `http://jianghua.localhost:${server.said}`;
    try {
      const { page } = await aPerson(browser);
      await watchPaints(page);
      await enterDesigner(page, url, '城管局事项管理员（演示）');
      await page.getByRole('link', { name: matter }).first().click();
      // Before anything is typed for its own sake: a fault of shape holds up the rest of the check.
      await countActs(page, (name, { value, ...more }) => {
        report({ name: `designer/clicks-${name}`, unit: 'acts', value, ...more });
      });
      await page.getByText('已保存').waitFor();
      await openPart(page, '情形与表单');

      const opens: number[] = [];
      for (let nth = 0; nth < ROUNDS; nth++) opens.push(await open(page));
      report({
        name: 'designer/open',
        unit: 'ms',
        value: round(median(opens)),
        worst: round(Math.max(...opens)),
        fields: FIELDS,
      });
      const keys = await type(page);
      report({
        name: 'designer/type',
        unit: 'ms',
        value: round(share(keys, 0.95)),
        p50: round(median(keys)),
        keys: keys.length,
      });
      const clicks = await select(page);
      report({
        name: 'designer/select',
        unit: 'ms',
        value: round(share(clicks, 0.95)),
        p50: round(median(clicks)),
        clicks: clicks.length,
      });
      const { rate, longest } = await drag(page);
      report({ name: 'designer/drag', unit: 'frames/s', value: round(rate), longest: round(longest) });
    } finally {
      await browser.close();
      await server.end();
    }
  });
