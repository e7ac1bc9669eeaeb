import { openBrowser } from '../../test/journeys/browser.ts';
import { lastField, typedField } from '../made/large-form.ts';
import { servePages } from '../made/pages.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const ours = 'bench/form/ours.html';
const rival = 'bench/against/rjsf-antd.html';
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";
/** The rival compiles its schema with eval and writes its styles into the page. */
const loose = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

/** One key in a form of 15 sections with 20 fields, in a real browser, both pages in turns. */
export async function figures(report: Report): Promise<void> {
  const pages = await servePages([ours, rival], (page) => (page === ours ? strict : loose));
  const browser = await openBrowser();
  try {
    const open = async (page: string, prefix: string) => {
      const control = `${prefix}_${typedField}`;
      const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await tab.goto(`${pages.url}/${page}`);
      await tab.waitForSelector(`#${prefix}_${lastField}`);
      const press = async (count: number) => {
        await tab.bringToFront();
        return median(await tab.evaluate(([id, keys]) => window.press!(id, keys), [control, count] as const));
      };
      await press(10);
      return press;
    };
    const mine = await open(ours, 'field');
    const theirs = await open(rival, 'root');
    const times: number[] = [];
    const rivals: number[] = [];
    for (let pair = 0; pair < 5; pair++) {
      times.push(await mine(25));
      rivals.push(await theirs(9));
    }
    const ratios = rivals.map((time, at) => time / times[at]!);
    report({
      name: 'form/keystroke',
      unit: 'ms',
      value: round(median(times)),
      against: '@rjsf/antd',
      rival: round(median(rivals)),
      ratio: round(median(ratios)),
      spread: [round(Math.min(...ratios)), round(Math.max(...ratios))],
    });
  } finally {
    await browser.close();
    await pages.close();
  }
}

const round = (number: number) => Number(number.toPrecision(4));
