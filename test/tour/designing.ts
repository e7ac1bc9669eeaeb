/** The designer: a change, what it breaks, and another person's look at it. */
import { advertising } from '../journeys/applications.ts';
import { addField, enterDesigner, mendExamples, openPart, problems, submitDraft } from '../journeys/steps/design.ts';
import type { Page } from 'playwright-core';
import { large } from './album.ts';
import type { Visit } from './visit.ts';

type Take = ReturnType<Visit['album']['part']>['take'];

export async function designing({ hall, album, visitor }: Visit): Promise<void> {
  const { take, takeHere } = album.part('事项设计', [large]);
  const page = await visitor();
  await page.goto(`${hall.url}/designer`);
  await page.getByText('演示账号').waitFor();
  await take(page, 'designer-sign-in', '事项设计的登录');
  await enterDesigner(page, hall.url, '城管局事项管理员（演示）');
  await page.getByRole('link', { name: advertising }).first().waitFor();
  await take(page, 'designer-matters', '本部门的事项');
  await beginning(page, take);
  await page.getByRole('link', { name: advertising }).first().click();
  for (const [part, name, words] of parts) {
    await openPart(page, part);
    await take(page, `designer-${name}`, words);
  }
  await openPart(page, '材料');
  await page.getByText('表格', { exact: true }).click();
  await page.getByRole('grid').waitFor();
  await take(page, 'designer-needs', '材料按情形列成表格');
  await openPart(page, '规则');
  await page.getByRole('gridcell', { name: '任意' }).first().click();
  await page.keyboard.press('F2');
  await take(page, 'designer-table', '规则表像表格软件一样写');
  await page.keyboard.press('Escape');
  await trial(page, take);
  await openPart(page, '时限');
  const promised = page.getByRole('group', { name: /^承诺办结时限/ }).getByLabel(/^数量/);
  await promised.fill('9');
  await (await problems(page)).getByText(/长于法定时限/).waitFor();
  await take(page, 'designer-problem', '改错了：问题清单说明在哪里、为什么');
  await promised.fill('1');
  await (
    await problems(page)
  )
    .getByText(/承诺办结日应当是/)
    .first()
    .waitFor();
  await mendExamples(page);
  await page.getByRole('region', { name: '问题' }).getByRole('button', { name: /^问题/ }).click();
  await addField(page, '内容和期限', '广告发布单位');
  await page.getByRole('button', { name: '预览' }).click();
  await page.getByRole('textbox', { name: '广告发布单位' }).waitFor();
  await take(page, 'designer-preview', '边改边看：表单、材料和环节');
  for (const [look, name] of looks) {
    await page.getByText(look, { exact: true }).last().click();
    await page.locator('.preview-page .ant-spin').waitFor({ state: 'detached' });
    await takeHere(page, `designer-preview-${name}`, `同一份草稿，${look}看到的样子`);
  }
  await page.getByText(/已保存 \d/).waitFor();
  await submitDraft(page, '压缩承诺时限，登记广告发布单位');
  await take(page, 'designer-submitted', '已提交复核，不能再改');

  const reviewer = await visitor();
  await enterDesigner(reviewer, hall.url, '审批局事项审核员（演示）');
  await reviewer.getByRole('link', { name: '去复核' }).click();
  await reviewer.getByRole('button', { name: '同意发布' }).waitFor();
  await take(reviewer, 'designer-review', '复核：改动、检查结果、样例，由另一人发布', 3);
  await reviewer.getByRole('button', { name: '同意发布' }).click();
  await reviewer.getByText('第 2 版').first().waitFor();
  await take(reviewer, 'designer-versions', '版本历史');
  await reviewer.getByRole('link', { name: '与上一版比较' }).click();
  await reviewer.getByText('并排比较文件').waitFor();
  await take(reviewer, 'designer-compare', '比较任意两版：逐条说明，也可以并排看文件');
  await organisation(reviewer, hall.url, take);
  await reviewer.goto(`${hall.url}/designer/matters/nothing`);
  await reviewer.getByText(/没有这个事项/).waitFor();
  await take(reviewer, 'designer-unknown', '没有这个事项', 1);
}

/** A matter that is new: the ways to begin, the steps from nothing, and what a template leaves to be filled in. */
async function beginning(page: Page, take: Take): Promise<void> {
  await page.getByRole('link', { name: '新建事项' }).click();
  await page.getByRole('button', { name: /^空白/ }).waitFor();
  await take(page, 'designer-new', '新建事项：空白、模板、复制、导入');
  await page.getByRole('button', { name: /^空白/ }).click();
  await page.getByRole('radio', { name: '行政确认' }).waitFor();
  await take(page, 'designer-new-type', '从空白开始，一步一步回答');
  await page.getByRole('button', { name: '上一步' }).click();
  await page.getByRole('button', { name: /^从模板/ }).click();
  await page.getByRole('radio', { name: /^行政许可/ }).check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('事项名称').fill('占道经营许可');
  await page.getByRole('button', { name: '新建并打开' }).click();
  await (
    await problems(page)
  )
    .getByText(/待补充/)
    .first()
    .waitFor();
  await take(page, 'designer-new-opened', '从模板新建：还要填写的地方列在问题里');
  await page.getByRole('link', { name: '回到事项列表' }).click();
  await page.getByRole('button', { name: '删除' }).waitFor();
  await take(page, 'designer-matters-new', '从未发布的事项，和已经发布的在一起');
}

/** A case of the draft that leaves nothing behind. */
async function trial(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: '试办' }).click();
  await page.getByRole('button', { name: '开始试办' }).click();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await take(page, 'designer-trial-act', '试办：轮到谁、可以办什么，填好的内容可以改');
  await page.getByRole('button', { name: '办理：受理' }).click();
  await page.getByRole('button', { name: '受理通知书' }).click();
  await take(page, 'designer-trial', '试办：期限、文书、经过和告诉申请人的话');
  await page.keyboard.press('Escape');
}

/** The centre itself: windows and what they receive, and the calendar of a year. */
async function organisation(page: Page, address: string, take: Take): Promise<void> {
  await page.goto(`${address}/designer/organisation`);
  await page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: /^窗口/ }).click();
  await page.locator('[data-row]').first().click();
  await take(page, 'designer-windows', '机构与日历：窗口，和它们收件的事项');
  await page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: /^日历/ }).click();
  await page.getByText('调休上班').waitFor();
  await take(page, 'designer-calendar', '机构与日历：一年的放假安排，可以粘贴通知');
}

const looks = [
  ['窗口', 'window'],
  ['审批', 'approver'],
  ['办事指南', 'guide'],
] as const;

const parts = [
  ['概况', 'identity', '事项概况'],
  ['情形与表单', 'form', '情形与表单'],
  ['材料', 'materials', '材料'],
  ['环节与决定', 'steps', '环节与决定，画成一张图'],
  ['规则', 'rules', '条件和规则'],
  ['文书', 'documents', '文书模板'],
  ['样例', 'examples', '样例，发布前自动运行'],
] as const;
