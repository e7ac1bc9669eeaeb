/** The designer without a mouse: after signing in nothing is done but by key, and the focus is never lost or out of sight. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { advertising } from './applications.ts';
import { aDay } from './day.ts';
import { countActs } from './steps/counted.ts';
import { enterDesigner } from './steps/design.ts';
import { withKeys, type Keys } from './steps/keys.ts';

const day = aDay();
const name = '设置小型户外广告';
const field = '设施检测日期';

const contents = (page: Page) => page.getByRole('navigation', { name: '目录' });
const panel = (page: Page) => page.getByRole('complementary', { name: '属性' });
const rowOf = (page: Page, words: string) => page.locator('[data-row]').filter({ hasText: words }).first();

/** From wherever the focus is to a region of the page. */
async function enter({ press }: Keys, region: Locator, key = 'F6'): Promise<void> {
  const isThere = () => region.evaluateAll((found) => found.some((one) => one.contains(document.activeElement)));
  while (!(await isThere())) await press(key);
}

/** From wherever the focus is in the editor to a part of the matter, and on to the part itself. */
async function openPart(keys: Keys, part: string): Promise<void> {
  const { page, press, walkTo } = keys;
  await enter(keys, contents(page));
  const wanted = contents(page).getByRole('button', { name: part });
  await press('ArrowUp');
  const [from, to] = await Promise.all(
    [page.locator(':focus'), wanted].map((one) => one.evaluate((element) => element.getBoundingClientRect().top)),
  );
  await walkTo(wanted, Number(from) < Number(to) ? 'ArrowDown' : 'ArrowUp');
  await press('Enter', 'F6');
}

/** Copies a matter; the id follows the name. */
async function begin({ page, press, tabTo, walkTo, write, arrive }: Keys): Promise<void> {
  await tabTo(page.getByRole('link', { name: '+ 新建事项' }));
  await press('Enter');
  await tabTo(page.getByRole('button', { name: /^从已有事项复制/ }));
  await press('Enter');
  await arrive(page.getByRole('heading', { name: '复制哪个事项' }));
  await tabTo(page.getByRole('radio'));
  await walkTo(page.getByRole('radio', { name: advertising }));
  await press('Space');
  await tabTo(page.getByRole('button', { name: '下一步' }));
  await press('Enter');
  await tabTo(page.getByLabel('事项名称'));
  await write(name);
  const create = page.getByRole('button', { name: '新建并打开', disabled: false });
  await create.waitFor();
  await tabTo(create);
  await press('Enter');
  await contents(page).waitFor();
  await arrive(page.locator('main'));
}

/** A date picked from the palette, named, moved past another and asked for in one situation only. */
async function describeForm({ page, press, tabTo, walkTo, write, arrive }: Keys): Promise<void> {
  const palette = page.getByRole('toolbar', { name: '可以添加的字段' });
  await tabTo(palette.getByRole('button', { name: '单行文本' }));
  await walkTo(palette.getByRole('button', { name: '日期' }), 'ArrowRight');
  await press('Enter');
  await arrive(page.getByLabel('新的日期叫什么'));
  await write(field);
  await press('Enter', 'Escape');
  await arrive(rowOf(page, field));
  await press('Alt+ArrowUp');
  await page
    .getByRole('status')
    .filter({ hasText: `“${field}”移到第` })
    .waitFor({ state: 'attached' });
  await arrive(rowOf(page, field));

  await press('F6');
  await tabTo(panel(page).getByRole('button', { name: '添加条件' }));
  await press('Enter');
  await arrive(panel(page).getByRole('combobox', { name: '看哪一项' }));
  // An arrow alone chooses nothing yet.
  await press('ArrowDown');
  await panel(page).getByText('按回车确定').waitFor();
  await press('Enter');
  await tabTo(panel(page).getByRole('combobox', { name: '比较值' }));
  await press('ArrowDown');
  await rowOf(page, field).getByText('当“设施类型”是“楼顶广告”时').waitFor();
}

/** Asks before something goes that others need; saying no leads back to it. */
async function thinkAgain({ page, press, tabTo, walkTo, arrive }: Keys): Promise<void> {
  await tabTo(page.getByRole('main').locator('[data-row]'));
  await walkTo(rowOf(page, '设施类型'), 'ArrowUp');
  await press('Enter', 'Delete');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await arrive(rowOf(page, '设施类型'));
}

const promised = (page: Page) => panel(page).getByRole('group', { name: '承诺办结时限' }).getByLabel(/^数量/);

/** A promise longer than the law allows is found from another part, and mended where it is. */
async function mendLimit(keys: Keys): Promise<void> {
  const { page, press, tabTo, write, arrive } = keys;
  await openPart(keys, '时限');
  await press('F6');
  await tabTo(promised(page));
  await write('9');
  await openPart(keys, '概况');
  await page
    .getByRole('region', { name: '问题' })
    .getByText(/个错误/)
    .waitFor();
  await enter(keys, promised(page), 'F8');
  await arrive(promised(page));
  await write('2');
  await page
    .getByRole('region', { name: '问题' })
    .getByText(/个错误/)
    .waitFor({ state: 'detached' });
}

/** What the window will see of a case, in the preview that opens and closes by key. */
async function lookAtIt(keys: Keys): Promise<void> {
  const { page, press, tabTo, arrive } = keys;
  await enter(keys, page.getByRole('banner'));
  const preview = page.getByRole('button', { name: '预览' });
  await tabTo(preview);
  await press('Enter');
  const side = page.getByRole('complementary', { name: '预览' });
  await side.waitFor();
  await enter(keys, side);
  await tabTo(side.getByRole('radio', { name: '申请人' }));
  await press('ArrowRight');
  await side.getByRole('region', { name: '窗口' }).waitFor();
  await tabTo(side.getByLabel('用样例填写'));
  await press('ArrowDown', 'Enter');
  await side.getByText(/^清点材料 \d+ 份$/).waitFor();
  await enter(keys, page.getByRole('banner'));
  await tabTo(preview);
  await press('Enter');
  await arrive(preview);
}

async function submit({ page, press, tabTo, write }: Keys): Promise<void> {
  await page.getByText(/已保存 \d/).waitFor();
  await tabTo(page.getByRole('button', { name: '提交复核' }));
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: '提交复核' });
  await dialog.waitFor();
  await tabTo(dialog.getByLabel('为什么改'));
  await write('按小型户外广告管理的要求新设');
  const send = dialog.getByRole('button', { name: '提交', exact: true, disabled: false });
  await send.waitFor();
  await tabTo(send);
  await press('Enter');
  await page.getByText('草稿已提交复核').waitFor();
}

async function publish(keys: Keys): Promise<void> {
  const { page, press, tabTo, arrive } = keys;
  await tabTo(page.getByRole('link', { name: '去复核' }));
  await press('Enter');
  await page.getByText('全新事项').waitFor();
  await tabTo(page.getByText('办事指南：发布以后公众看到的样子'));
  await press('Enter');
  await page.getByRole('article', { name: '办事指南' }).getByText('2个工作日').first().waitFor();
  const added = page.getByRole('listitem').filter({ hasText: field }).first();
  expect(await added.textContent()).toMatch(/日期.*当“设施类型”是“楼顶广告”时/);
  await enter(keys, page.getByRole('region', { name: '处理意见' }), 'Shift+F6');
  await tabTo(page.getByRole('button', { name: '同意发布' }));
  await press('Enter');
  await page.getByRole('heading', { name: '版本历史' }).waitFor();
  await page.getByText('第 1 版').first().waitFor();
  await arrive(page.locator('main'));
}

test('a matter is copied, changed, mended, tried, submitted and published by key alone', async () => {
  const { page } = await day.visitor();
  await enterDesigner(page, day.hall().url, '城管局事项管理员（演示）');
  const keys = withKeys(page);
  await begin(keys);
  await openPart(keys, '情形与表单');
  await describeForm(keys);
  await openPart(keys, '情形与表单');
  await thinkAgain(keys);
  await openPart(keys, '材料');
  await keys.tabTo(page.getByRole('main').locator('[data-row]'));
  await keys.press('ArrowDown', 'Enter', 'F6');
  await keys.tabTo(panel(page).getByLabel(/^材料名称/));
  await keys.write('申请人有效身份证件');
  await rowOf(page, '申请人有效身份证件').waitFor();
  await mendLimit(keys);
  await lookAtIt(keys);
  await submit(keys);

  const reviewer = (await day.visitor()).page;
  await enterDesigner(reviewer, day.hall().url, '审批局事项审核员（演示）');
  await publish(withKeys(reviewer));
});

/** The counts as the documentation of the designer has them, by what is done. */
async function written(): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(path.resolve(import.meta.dirname, '../../docs/designer.md'), 'utf8');
  const table = text.slice(text.indexOf('| 常做的事'));
  return new Map(
    [...table.matchAll(/^\| ([^|]+?) +\| +(\d+) \|/gm)].map(([, done = '', acts]) => [done, Number(acts)]),
  );
}

const named: Readonly<Record<string, string>> = {
  tabs: '从页面开头到第一个字段，按 Tab',
  fields: '添加五个有名字的字段，打字和回车以外',
  condition: '写一个条件',
  rename: '改一个被引用的名称，要跟着改的地方',
  delete: '删除一个被引用的字段，再撤销',
  reorder: '用键盘移动一个字段',
  paste: '粘贴一张 50 行的表，其中三格写错',
  problem: '从别处到写错的那一格',
};

test('what is done often takes as few acts as the documentation says', async () => {
  const { page } = await day.visitor();
  await enterDesigner(page, day.hall().url, '城管局事项管理员（演示）');
  await page.getByRole('link', { name: advertising }).first().click();
  const counted = new Map<string, number>();
  await countActs(page, (act, { value }) => void counted.set(named[act] ?? act, value));
  expect(counted).toEqual(await written());
});
