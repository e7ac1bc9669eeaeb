/** A telephone on a slow line: what it must fetch before a page of the portal can be used. */
import { readdir, readFile } from 'node:fs/promises';
import { forms, kilobytes, officePages, portalPages, publicPages, scriptsOf } from '../build/first-load.ts';
import { phone } from './browser.ts';
import { aDay } from './day.ts';
import { signInByCode } from './steps/sign-in.ts';

const MOST_KB = 60;
const day = aDay();

test.each(Object.entries(portalPages))('%s loads at most 60 KB of script', async (_, modules) => {
  expect(await kilobytes(await scriptsOf(modules))).toBeLessThanOrEqual(MOST_KB);
});

test('the forms come to no more than twice that, with all of the page around them', async () => {
  const application = await scriptsOf([...portalPages['/apply/:matter'], ...forms]);
  expect(await kilobytes(application)).toBeLessThanOrEqual(2 * MOST_KB);
});

test('a guide needs next to nothing', async () => {
  expect(await kilobytes(await scriptsOf(publicPages))).toBeLessThanOrEqual(1);
});

test.each([
  ['desk', 300],
  ['case', 420],
  ['designer', 600],
] as const)('the first load of the %s is at most %d KB of script', async (page, most) => {
  expect(await kilobytes(await scriptsOf(officePages[page], 'office'))).toBeLessThanOrEqual(most);
});

test('no page brings the library of rules, or the resolver of paths it stands on', async () => {
  const folder = 'dist/web/assets';
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    const script = await readFile(`${folder}/${name}`, 'utf8');
    expect([name, /jsonpath|almanac|json-rules-engine/i.exec(script)?.[0]]).toEqual([name, undefined]);
  }
});

test('a browser fetches just these scripts, compressed', async () => {
  const { page } = await day.visitor(phone);
  const { url } = day.hall();
  let fetched = new Set<string>();
  const plain: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname.slice(1);
    fetched.add(name);
    if (response.headers()['content-encoding'] !== 'gzip') plain.push(name);
  });
  const shown = (heading: string) => page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  const open = async (address: string, heading: string) => {
    fetched = new Set();
    await page.goto(url + address);
    await shown(heading);
  };

  await open('/guide/outdoor-advertising', '设置大型户外广告');
  expect(fetched).toEqual(await scriptsOf(publicPages));
  await open('/track', '查询办件进度');
  expect(fetched).toEqual(await scriptsOf(portalPages['/track']));
  await open('/sign-in', '登录');
  expect(fetched).toEqual(await scriptsOf(portalPages['/sign-in']));
  await signInByCode(page, '15400000001');
  await shown('我的办件');
  await open('/my', '我的办件');
  expect(fetched).toEqual(await scriptsOf(portalPages['/my']));
  await open('/apply/outdoor-advertising', '申请人');
  expect(fetched).toEqual(await scriptsOf([...portalPages['/apply/:matter'], ...forms]));
  expect(plain).toEqual([]);
});
