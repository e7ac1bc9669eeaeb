/** Pages anybody can read. */
import type { Visit } from './visit.ts';

export async function publicPages({ hall, album, visitor }: Visit): Promise<void> {
  const page = await visitor();
  const open = (path: string) => page.goto(hall.url + path);
  const { take } = album.part('谁都能看的页面');

  await open('/');
  await take(page, 'home', '首页：查事项、按部门找、查进度；演示环境说明各个工作台怎样进入');
  await page.getByText(/^演示账号/).click();
  await take(page, 'home-accounts', '首页上的演示账号');
  await page.getByRole('button', { name: '关怀版（大字）' }).click();
  await take(page, 'home-large', '首页的关怀版（大字）');
  await page.getByRole('button', { name: '标准版' }).click();
  await open('/matters');
  await take(page, 'matters', '全部事项，可以按对象、类型、主题、部门筛选');
  await open('/matters?q=开饭店');
  await take(page, 'matters-found', '按日常用语找到事项，并说明为什么');
  await open('/matters?q=餐饮服务许可');
  await take(page, 'matters-near', '没有完全相符的，列出相近的事项');
  await open('/matters?q=没有这样的事');
  await take(page, 'matters-none', '没有找到事项');
  await open('/catalogue');
  await take(page, 'catalogue', '事项清单，写明清单之外无审批');
  await open('/departments');
  await take(page, 'departments', '全部部门和单位');
  await open('/departments/shichang');
  await take(page, 'department', '一个部门：别称、事项、窗口、首席审批员授权');
  await open('/departments/shuiwu');
  await take(page, 'department-empty', '还没有公布事项的部门');
  await open('/windows/shichang-3');
  await take(page, 'window', '一个窗口：位置、单位、事项、开放时间');
  await open('/hall');
  await take(page, 'hall', '大厅导览：楼层和功能区');
  await open('/accessibility');
  await take(page, 'accessibility', '无障碍声明');
  await open('/departments/nowhere');
  await take(page, 'department-missing', '没有这个部门');
  await open('/guide/outdoor-advertising');
  await take(page, 'guide', '办事指南：还没有选择情形，列出全部材料', 1);
  await page.getByRole('group', { name: '设施类型' }).getByLabel('墙面广告').check();
  await page.getByText('您的情形需要').first().waitFor();
  await page.getByRole('group', { name: '场地或者载体归谁所有' }).getByLabel('他人所有').check();
  await page.getByRole('rowheader', { name: '场地或者载体产权证明' }).waitFor({ state: 'detached' });
  await take(page, 'guide-answered', '办事指南：选择情形以后只列出需要的材料', 3);
  await page.getByRole('link', { name: '打印一次性告知单' }).first().click();
  await page.waitForLoadState();
  await take(page, 'hand-out', '一次性告知单，可以打印');
  await open('/guide/nothing-of-the-kind');
  await take(page, 'not-found', '没有这个页面');
  await open('/docs/errors');
  await take(page, 'error-codes', '错误代码表');
  await open('/docs/api');
  await page.getByText('/api/session').first().waitFor();
  await take(page, 'api', '接口文档');
  await page.goto(hall.of('ceshi'));
  await take(page, 'other-county', '同一套系统里的另一个县');
}
