/** What people do in the designer, done on the screen as they do it and counted. Each leaves the draft as it was. */
import type { Locator, Page } from 'playwright-core';
import type { Bundle } from '../../../engine/index.ts';
import { openPart, problems } from './design.ts';
import { aHand, type Hand } from './hand.ts';

/** Acts, and what else is to be known of them. */
export interface Counted {
  value: number;
  [more: string]: unknown;
}

const form = '情形与表单';
/** A native list takes one click to open and one to take the option. */
const clicks = (hand: Hand): number => hand.done().clicks + 2 * hand.done().choices;
const keys = (hand: Hand): number => hand.done().keys;
const acts = (hand: Hand): number => clicks(hand) + keys(hand);
const focused = (page: Page): Locator => page.locator(':focus');
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
    await hand.press(focused(page), 'Enter');
  }
  const made = await names(page);
  must(
    wanted.every((name) => made.includes(name)),
    'five fields were named',
  );
  await page.keyboard.press('Escape');
  return { value: clicks(hand), typed: keys(hand) };
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
  return { value: clicks(hand) };
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
    await hand.press(focused(page), 'F2');
    await hand.type('广告设施类型');
    await hand.press(focused(page), 'Enter');
  });
  const titled = JSON.stringify(before.form).replace('"设施种类"', '"广告设施类型"');
  const isSame = texts(before) === texts(after) && JSON.stringify(after.form) === titled;
  must(isSame, 'renaming touches the name alone');
  return { value: isSame ? 0 : 1, keys: keys(hand) };
}

/** Deleting what others refer to, and taking it back. */
async function remove(page: Page): Promise<Counted> {
  await row(page, '设施类型').click();
  const told = Number(/\d+/.exec((await page.getByRole('tab', { name: /^被引用/ }).textContent()) ?? '')?.[0]);
  const before = await names(page);
  const hand = aHand(page);
  await hand.press(row(page, '设施类型'), 'Delete');
  const dialog = page.getByRole('dialog');
  const uses = await dialog.getByRole('listitem').count();
  must(uses > 0 && uses === told, `every use is listed: ${uses} of ${told}`);
  await hand.click(dialog.getByRole('button', { name: '仍然删除' }));
  await row(page, '设施类型').waitFor({ state: 'detached' });
  await hand.press(focused(page), 'Control+z');
  await row(page, '设施类型').waitFor();
  must((await names(page)).join() === before.join(), 'one undo brings it back');
  return { value: acts(hand), uses, choices: clicks(hand), undo: 1 };
}

/** One field past another by keyboard, with what is said of it. */
async function reorder(page: Page): Promise<Counted> {
  const hand = aHand(page);
  await hand.press(row(page, '设置载体'), 'Alt+ArrowUp');
  const said = page.getByRole('status').filter({ hasText: '“设置载体”移到第 1 位' });
  await said.waitFor({ state: 'attached' });
  return { value: keys(hand), said: await said.textContent() };
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
  while (keys(hand) < 20 && !(await at()).includes('/fields/')) await hand.press(focused(page), 'Tab');
  must((await at()).includes('/fields/0'), 'Tab comes to the first field');
  return { value: keys(hand) + 1, what: 'with the Tab to the skip link' };
}

const ROWS = 50;
/** Rows of a pasted block that are wrong, each in another column: what is written there, and what is said of it. */
const wrong: readonly { at: number; column: number; text: string; said: string }[] = [
  { at: 6, column: 0, text: '灯杆旗', said: '第 7 行“设施类型”：没有“灯杆旗”这个选项' },
  { at: 22, column: 1, text: '约二十', said: '第 23 行“展示总面积”：“约二十”不是数' },
  { at: 39, column: 2, text: '局长', said: '第 40 行“则”：没有“局长”这个选项' },
];

/** A block of as many rows as a department has in its workbook, some of them of the wrong type. */
const block = (): string =>
  Array.from({ length: ROWS }, (_, at) => {
    const cells = ['墙面广告', `${at} 至 ${at + 1}`, '承办人'];
    for (const { at: row, column, text } of wrong) if (row === at) cells[column] = text;
    return cells.join('\t');
  }).join('\r\n');

/** A table from a workbook, pasted over another. */
async function paste(page: Page): Promise<Counted> {
  await openPart(page, '规则');
  const grid = page.getByRole('grid', { name: '由谁现场踏勘' });
  const rows = () => grid.getByRole('rowheader').count();
  const before = await rows();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), block());
  await grid.getByRole('gridcell').first().click();
  const hand = aHand(page);
  await hand.press(focused(page), 'Control+v');
  const dialog = page.getByRole('dialog', { name: `粘贴 ${ROWS} 行` });
  const told = await dialog.getByRole('list', { name: '写得不对的单元格' }).getByRole('listitem').allTextContents();
  must(
    told.length === wrong.length && wrong.every(({ said }, at) => told[at]?.startsWith(said) === true),
    `every wrong cell is told: ${told.join('；')}`,
  );
  must((await dialog.locator('td.paste-wrong').count()) === wrong.length, 'every wrong cell is marked in its place');
  await hand.click(dialog.getByRole('button', { name: `写入没有错的 ${ROWS - wrong.length} 行` }));
  await dialog.waitFor({ state: 'detached' });
  must((await rows()) > before, 'the sound rows are written');
  return { value: acts(hand), rows: ROWS, wrong: told.length };
}

/** Mistakes of three kinds, each made where it is wrong: what is said of it, and the input it is about. */
const mistakes: readonly { part: string; thing?: string; property: string; text: string; said: RegExp }[] = [
  { part: '时限', property: '承诺办结时限', text: '9', said: /承诺时限（9个工作日）长于法定时限/ },
  { part: '材料', thing: '申请人居民身份证', property: '材料名称', text: '', said: /材料名称”/ },
  { part: form, thing: '建筑物地上层数', property: '名称', text: '', said: /申请表.*“名称”/ },
];

/** From another part of the matter to the very input a mistake is in. */
async function problem(page: Page): Promise<Counted> {
  const panel = page.getByLabel('属性', { exact: true }).first();
  let value = 0;
  for (const { part, thing, property, text, said } of mistakes) {
    await openPart(page, part);
    if (thing !== undefined) await row(page, thing).click();
    const group = panel.getByRole('group', { name: property });
    const input = thing === undefined ? group.getByLabel(/^数量/) : panel.getByLabel(new RegExp(`^${property}`));
    await input.fill(text);
    await openPart(page, '指南文字');
    const strip = page.getByRole('region', { name: '问题' });
    await strip.getByText(/个错误/).waitFor();
    const hand = aHand(page);
    await hand.click(strip.getByRole('button', { name: /^问题/ }));
    await hand.click((await problems(page)).getByRole('button', { name: said }).first());
    await input.waitFor();
    must(await input.evaluate((one) => one === document.activeElement), `the focus is in “${property}”`);
    value = Math.max(value, acts(hand));
    await strip.getByRole('button', { name: /^问题/ }).click();
    await undoAll(page);
  }
  return { value, mistakes: mistakes.length };
}

const all = { tabs, fields, condition, rename, delete: remove, reorder, paste, problem };

/** Each act on the form of an open draft, by its name. */
export async function countActs(page: Page, report: (name: string, counted: Counted) => void): Promise<void> {
  for (const [name, act] of Object.entries(all)) {
    await openPart(page, form);
    report(name, await act(page));
    await undoAll(page);
  }
}
