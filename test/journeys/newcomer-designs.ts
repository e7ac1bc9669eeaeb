/** How somebody who has never seen the designer describes a matter in it, part by part, by what the page shows. */
import type { Locator } from 'playwright-core';
import {
  approval,
  decision,
  examples,
  identity,
  licence,
  limits,
  materials,
  matter,
  question,
  remedies,
  requirements,
  result,
  review,
  sections,
  situations,
  templateConditions,
  templateExamples,
  templateSection,
  visit,
  type ExampleSaid,
  type FieldSaid,
  type SectionSaid,
} from './newcomer-matter.ts';
import { named } from './steps/fill.ts';
import type { Hand } from './steps/hand.ts';
import { panelOf, say, type Properties } from './steps/panel.ts';

/** Begins from the template of permits; the id follows the name. */
export async function begin(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.click(page.getByRole('link', { name: '新建事项' }));
  await hand.click(page.getByRole('button', { name: /^从模板/ }));
  await hand.click(page.getByRole('radio', { name: /^行政许可/ }));
  await hand.click(page.getByRole('button', { name: '下一步' }));
  await hand.write(page.getByLabel('事项名称'), matter);
  await hand.click(page.getByRole('button', { name: '新建并打开' }));
  await page.getByRole('navigation', { name: '目录' }).waitFor();
}

const openPart = ({ page, click }: Hand, part: string) =>
  click(page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: part }));

/** A thing in the middle of the page, by how its row begins. */
const rowOf = ({ page }: Hand, name: string, within: Locator = page.getByRole('main')) =>
  within.locator('[data-row]').filter({ hasText: name }).first();

/** Writes a name into a line that adds things. */
async function add(hand: Hand, line: Locator, name: string): Promise<void> {
  await hand.write(line, name);
  await hand.press(line, 'Enter');
}

export async function describeIdentity(hand: Hand): Promise<void> {
  await openPart(hand, '概况');
  await say(hand, identity);
}

export async function describeRequirements(hand: Hand): Promise<void> {
  await openPart(hand, '条件');
  for (const [name, said] of requirements) {
    if (templateConditions.includes(name)) await hand.click(rowOf(hand, name));
    else await add(hand, hand.page.getByLabel('添加准予条件'), name);
    await panelOf(hand).getByRole('heading', { name }).waitFor();
    await say(hand, said);
  }
}

/** What applies in some situations only: the situation is chosen, then those among its answers. */
async function sayWhen(hand: Hand, wanted: readonly string[]): Promise<void> {
  const panel = panelOf(hand);
  await hand.click(panel.getByRole('button', { name: '添加条件' }));
  await hand.choose(panel.getByRole('combobox', { name: '看哪一项' }), question.name);
  await hand.choose(panel.getByRole('combobox', { name: '怎样比较' }), '是……之一');
  const row = panel.getByRole('group', { name: '第 1 条' });
  for (const situation of situations) {
    const box = row.getByRole('checkbox', { name: situation, exact: true });
    if ((await box.isChecked()) !== wanted.includes(situation)) await hand.click(box);
  }
}

const rowsOf = ({ page }: Hand, title: string) => page.locator('.form-rows').filter({ hasText: title }).first();

async function addField(hand: Hand, section: string, { name, kind, said }: FieldSaid): Promise<void> {
  const rows = rowsOf(hand, section);
  if (kind !== undefined) await hand.choose(rows.getByLabel('字段类型'), kind);
  await add(hand, rows.getByLabel('添加字段'), name);
  await panelOf(hand).getByRole('heading', { name }).waitFor();
  if (said) await say(hand, said);
}

async function addSection(hand: Hand, { title, when, fields }: SectionSaid): Promise<void> {
  if (title !== templateSection) await add(hand, hand.page.getByLabel('添加分节'), title);
  if (when) await sayWhen(hand, when);
  for (const field of fields) await addField(hand, title, field);
}

/** The question first, then sections that hang on its answer. */
export async function describeForm(hand: Hand): Promise<void> {
  await openPart(hand, '情形与表单');
  await addSection(hand, { title: '申请情形', fields: [] });
  await say(hand, { 情形: true });
  await hand.press(rowOf(hand, '申请情形'), 'Alt+ArrowUp');
  await addField(hand, '申请情形', question);
  for (const section of sections) await addSection(hand, section);
}

/** The list first, what each needs in its panel, and then the grid of situations with keys alone. */
export async function describeMaterials(hand: Hand): Promise<void> {
  const { page } = hand;
  await openPart(hand, '材料');
  for (const { name, was, said } of materials) {
    if (was === undefined) await add(hand, page.getByLabel('添加申请材料'), name);
    else await hand.click(rowOf(hand, was));
    await panelOf(hand)
      .getByRole('heading', { name: was ?? name })
      .waitFor();
    await say(hand, was === undefined || was === name ? said : { 材料名称: name, ...said });
  }
  await hand.click(page.getByText('表格', { exact: true }));
  for (const { name, not } of materials) {
    for (const situation of not) {
      const cell = page.getByRole('gridcell', { name: `${name}，${question.name}为${situation}时` });
      await hand.click(cell);
      await hand.press(cell, 'Space');
    }
  }
}

export async function describeSteps(hand: Hand): Promise<void> {
  await openPart(hand, '环节与决定');
  await hand.click(rowOf(hand, review.name));
  await say(hand, review.said);
  await hand.press(rowOf(hand, review.name), '+');
  await panelOf(hand).getByRole('heading', { name: '新环节' }).waitFor();
  await say(hand, visit.said);
  await sayWhen(hand, visit.when ?? []);
  await hand.click(rowOf(hand, approval.name));
  await say(hand, approval.said);
  await hand.click(rowOf(hand, '首席审批员决定'));
  await say(hand, decision);
}

export async function describeLimits(hand: Hand): Promise<void> {
  await openPart(hand, '时限');
  await say(hand, limits);
}

export async function describeOutcome(hand: Hand): Promise<void> {
  await openPart(hand, '收费、结果与送达');
  await hand.click(rowOf(hand, '准予行政许可决定书'));
  await say(hand, result);
}

export async function describeGuide(hand: Hand): Promise<void> {
  await openPart(hand, '指南文字');
  await say(hand, remedies);
}

/** A document of its own, its text written with fields picked from a list. */
export async function describeDocument(hand: Hand): Promise<void> {
  const { page } = hand;
  await openPart(hand, '文书');
  await add(hand, page.getByLabel('添加文书'), licence.name);
  await panelOf(hand).getByRole('heading', { name: licence.name }).waitFor();
  await say(hand, licence.said);
  await sayWhen(hand, licence.when);
  await hand.click(page.getByRole('button', { name: '新建模板' }));
  await hand.click(page.getByRole('textbox', { name: '段落，首行缩进' }).first());
  for (const piece of licence.line) {
    if (typeof piece === 'string') await hand.type(piece);
    else await hand.choose(page.getByRole('combobox', { name: '插入字段' }), piece.field);
  }
}

/** The list of problems, open, with what still has to be mended. */
async function problemsOf(hand: Hand): Promise<Locator> {
  const strip = hand.page.getByRole('region', { name: '问题' });
  const list = strip.getByRole('list', { name: '问题清单' });
  if (!(await list.isVisible())) await hand.click(strip.getByRole('button', { name: /^问题/ }));
  return list;
}

/** Goes where a problem leads, and writes what it asks for. */
export async function mend(hand: Hand, problem: RegExp, said: Properties): Promise<void> {
  const list = await problemsOf(hand);
  await hand.click(list.getByRole('button', { name: problem }));
  await say(hand, said);
  await list.getByRole('button', { name: problem }).waitFor({ state: 'detached' });
}

/** Answers one question of the form in the preview. */
async function answer(hand: Hand, form: Locator, name: string, value: string | readonly string[]): Promise<void> {
  const group = form.getByRole('group', { name: named(name) });
  const control = group.or(form.getByLabel(named(name))).first();
  await control.waitFor();
  const tag = await control.evaluate((element) => element.tagName);
  if (tag === 'SELECT') await hand.choose(control, String(value));
  else if (tag !== 'FIELDSET') await hand.write(control, String(value));
  else for (const one of [value].flat()) await hand.click(group.getByLabel(one, { exact: true }));
}

/** Tries the form as an applicant would, keeps what was written, and says by hand what must come of it. */
export async function giveExample(hand: Hand, { title, filled, expected }: ExampleSaid): Promise<void> {
  const { page } = hand;
  const side = page.getByRole('complementary', { name: '预览' });
  if (!(await side.isVisible())) await hand.click(page.getByRole('button', { name: '预览' }));
  await hand.click(side.getByText('法人或者其他组织'));
  for (const [name, value] of Object.entries(filled)) await answer(hand, side, name, value);
  await hand.click(side.getByRole('button', { name: '存为新样例' }));
  await hand.click(rowOf(hand, '试填'));
  await say(hand, { 名称: title, 应当得到: expected });
}

/** The examples of the template are about another form. */
export async function describeExamples(hand: Hand): Promise<void> {
  await openPart(hand, '样例');
  for (const title of templateExamples) {
    await hand.click(rowOf(hand, title));
    await hand.press(rowOf(hand, title), 'Delete');
  }
  for (const example of examples) await giveExample(hand, example);
}

export async function send(hand: Hand, reason: string): Promise<void> {
  const { page } = hand;
  await hand.click(page.getByRole('button', { name: '提交复核' }));
  const dialog = page.getByRole('dialog', { name: '提交复核' });
  await hand.write(dialog.getByLabel('为什么改'), reason);
  await hand.click(dialog.getByRole('button', { name: '提交', exact: true }));
}

/** A matter nobody receives yet is given to a window of its department, and sent for review as well. */
export async function giveToWindow(hand: Hand, window: string): Promise<void> {
  const { page } = hand;
  await hand.click(page.getByRole('link', { name: '回到事项列表' }));
  await hand.click(page.getByRole('link', { name: '机构与日历' }));
  await hand.choose(page.getByRole('combobox', { name: `“${matter}”交给哪个窗口` }), window);
  await send(hand, `${matter}由${window}收件`);
  await page.getByText('已提交复核').first().waitFor();
}
