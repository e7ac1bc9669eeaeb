/** What people do in the designer, done on the screen as they do it and counted. Each leaves the draft as it was. */
import type { Locator, Page } from 'playwright-core';
import type { Bundle } from '../../engine/index.ts';
import { openPart } from '../../test/journeys/steps/design.ts';
import { aHand } from './hand.ts';

/** Acts, and what else is to be known of them. */
export interface Counted {
  value: number;
  [more: string]: unknown;
}

const form = '情形与表单';
const row = (page: Page, name: string): Locator =>
  page.locator('.row-main', { has: page.getByText(name, { exact: true }) }).first();
const names = (page: Page): Promise<string[]> => page.locator('.form-list .row-name').allTextContents();
const must = (holds: boolean, what: string) => {
  if (!holds) throw new Error(`designer/clicks: ${what}`);
};
/** Takes back everything since the draft was opened. */
async function undoAll(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: /^撤销/ });
  while (await undo.isEnabled()) await undo.click();
}
/** The draft as it is sent to be saved once it holds a text. */
async function saved(page: Page, text: string, act: () => Promise<void>): Promise<Bundle> {
  const sent = page.waitForRequest((one) => one.method() === 'PUT' && one.postData()?.includes(text) === true);
  await act();
  return ((await sent).postDataJSON() as { bundle: Bundle }).bundle;
}

/** Five fields with names, from the palette. */
async function fields(page: Page): Promise<Counted> {
  const wanted = ['经办人姓名', '经办人手机', '委托日期', '委托期限天数', '委托事项说明'];
  await row(page, '规格').click();
  const hand = aHand(page);
  await hand.click(page.getByRole('toolbar', { name: '可以添加的字段' }).getByRole('button', { name: '单行文本' }));
  for (const name of wanted) {
    await hand.type(name);
    await hand.press('Enter');
  }
  const made = await names(page);
  must(
    wanted.every((name) => made.includes(name)),
    'five fields were named',
  );
  await page.keyboard.press('Escape');
  return { value: hand.clicks(), typed: hand.keys() };
}

/** One condition of a field: with another, compared with one of its options. */
async function condition(page: Page): Promise<Counted> {
  await row(page, '设置地点').click();
  const hand = aHand(page);
  const panel = page.getByLabel('属性', { exact: true }).first();
  await hand.click(panel.getByRole('button', { name: '添加条件' }));
  await hand.choose(panel.getByLabel('看哪一项'), '设施类型');
  await hand.choose(panel.getByLabel('比较值'), 'LED电子显示屏');
  must(
    (await row(page, '设置地点').textContent())?.includes('当“设施类型”是“LED电子显示屏”时') === true,
    'the row tells the condition',
  );
  return { value: hand.clicks() };
}

/** Renaming what others refer to. */
async function rename(page: Page): Promise<Counted> {
  const texts = (bundle: Bundle) => JSON.stringify({ ...bundle, form: undefined });
  const before = await saved(page, '设施种类', async () => {
    await row(page, '设施类型').press('F2');
    await page.keyboard.type('设施种类');
    await page.keyboard.press('Enter');
  });
  const hand = aHand(page);
  const after = await saved(page, '广告设施类型', async () => {
    await hand.press('F2');
    await hand.type('广告设施类型');
    await hand.press('Enter');
  });
  const titled = JSON.stringify(before.form).replace('"设施种类"', '"广告设施类型"');
  const isSame = texts(before) === texts(after) && JSON.stringify(after.form) === titled;
  must(isSame, 'renaming touches the name alone');
  return { value: isSame ? 0 : 1, keys: hand.keys() };
}

/** Deleting what others refer to, and taking it back. */
async function remove(page: Page): Promise<Counted> {
  await row(page, '设施类型').click();
  const told = Number(/\d+/.exec((await page.getByRole('tab', { name: /^被引用/ }).textContent()) ?? '')?.[0]);
  const before = await names(page);
  const hand = aHand(page);
  await row(page, '设施类型').focus();
  await hand.press('Delete');
  const dialog = page.getByRole('dialog');
  const uses = await dialog.getByRole('listitem').count();
  must(uses > 0 && uses === told, `every use is listed: ${uses} of ${told}`);
  await hand.click(dialog.getByRole('button', { name: '仍然删除' }));
  await row(page, '设施类型').waitFor({ state: 'detached' });
  await hand.press('Control+z');
  await row(page, '设施类型').waitFor();
  must((await names(page)).join() === before.join(), 'one undo brings it back');
  return { value: hand.clicks() + hand.keys(), uses, choices: hand.clicks(), undo: 1 };
}

/** One field past another by keyboard, with what is said of it. */
async function reorder(page: Page): Promise<Counted> {
  await row(page, '设置载体').focus();
  const hand = aHand(page);
  await hand.press('Alt+ArrowUp');
  const said = page.getByRole('status').filter({ hasText: '“设置载体”移到第 1 位' });
  await said.waitFor({ state: 'attached' });
  return { value: hand.keys(), said: await said.textContent() };
}

/** Tabs from the start of the page to the first field. */
async function tabs(page: Page): Promise<Counted> {
  await openPart(page, form);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
  });
  // A click where nothing is puts the start of Tab there; the first thing of the page is the way past the rest.
  const hand = aHand(page);
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? '');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  while (hand.keys() < 20 && !(await at()).includes('/fields/')) await hand.press('Tab');
  must((await at()).includes('/fields/0'), 'Tab comes to the first field');
  return { value: hand.keys() + 1, what: 'with the Tab to the skip link' };
}

const acts = { tabs, fields, condition, rename, delete: remove, reorder };

/** Each act on the form of an open draft, by its name. */
export async function countActs(page: Page, report: (name: string, counted: Counted) => void): Promise<void> {
  for (const [name, act] of Object.entries(acts)) {
    await openPart(page, form);
    report(name, await act(page));
    await undoAll(page);
  }
}
