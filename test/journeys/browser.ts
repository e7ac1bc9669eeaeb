/** A browser for journeys and the tour: the machine's Chromium, else the one an npm package carries. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function carried(): Promise<{ executablePath: string; args: string[] }> {
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args };
}

export async function openBrowser(): Promise<Browser> {
  const found = installed.find((path) => existsSync(path));
  const { executablePath, args } = found === undefined ? await carried() : { executablePath: found, args: [] };
  // Date fields are drawn in the browser's own language.
  return chromium.launch({ executablePath, args: [...quiet, ...args], env: { ...process.env, LANGUAGE: 'zh_CN' } });
}

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** Pages of one person: own cookies, and every violation of the Content-Security-Policy written down. */
export interface Person {
  page: Page;
  context: BrowserContext;
  /** Violations and uncaught errors so far. */
  complaints: string[];
}

export async function aPerson(browser: Browser, viewport = desktop): Promise<Person> {
  // Nobody here likes to wait until a panel has slid open.
  const context = await browser.newContext({
    ...{ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' as const },
  });
  const complaints: string[] = [];
  await context.exposeBinding('complain', (_, words: string) => void complaints.push(words));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (words: string) => void };
      complain(`CSP ${event.violatedDirective} ${event.blockedURI} on ${location.pathname}`);
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => void complaints.push(`${error.message} on ${page.url()}`));
  page.setDefaultTimeout(90_000);
  return { page, context, complaints };
}
