/** A county with a year of cases: the home page of every post, lists, shared windows, the centre's own desk. */
import type { Visit } from './visit.ts';

const homes = [
  ['chief', '城市管理和综合执法局', '首席审批员', '首席审批员的工作台'],
  ['leader', '城市管理和综合执法局', '分管领导', '分管领导的工作台：本单位各事项办理情况'],
  ['technical', '气象局', '雷电防护技术审查员', '技术审查员的工作台'],
  ['issuer', '政务服务中心', '统一出件员', '出件员的工作台'],
  ['supervisor', '政务服务中心', '监察员', '监察员的工作台'],
] as const;

const inCentre = (part: string, words: string) =>
  ['政务服务中心', '中心管理员', `centre/${part}`, `centre-${part}`, words] as const;

/** Lists and registers: post, place, name of the picture, what is to be seen. */
const lists = [
  ['政务服务中心', '监察员', 'cases', 'cases-many', '办件查询：一年的办件，按条件筛选、导出'],
  ['司法局', '综合受理窗口受理员', 'handed-on', 'inbox-window', '综合窗口：转出的办件，现在到了哪一步'],
  ['气象局', '行政审批股承办人', 'inbox', 'inbox-unit', '部门收件箱：综合窗口代收的办件'],
  ['政务服务中心', '统一出件员', 'issue', 'issue', '出件窗口：等人领取、待邮寄、已寄出'],
  ['政务服务中心', '监察员', 'licences', 'licences', '证照登记簿：有效、将到期和已失效的证照'],
  ['林业局', '首席审批员', 'licences/earlier', 'earlier', '存量证照：等另一位复核的，退回的，已经入库的'],
  ['林业局', '审批服务股承办人', 'licences/earlier/new', 'earlier-line', '录入一份存量证照'],
  ['林业局', '审批服务股承办人', 'licences/earlier/file', 'earlier-file', '从表格导入存量证照：模板、检查、提交复核'],
  ['城市管理和综合执法局', '首席审批员', 'seals', 'seals', '印章登记簿：谁保管、用过几次、遗失停用'],
  ['司法局', '综合受理窗口受理员', 'papers', 'papers-moving', '纸质材料交接：在谁手里、什么时候交出'],
  ['城市管理和综合执法局', '分管领导', 'grants', 'grants', '授权委托书：本单位的授权和谁可以签'],
  ['城市管理和综合执法局', '首席审批员', 'ties', 'ties', '回避登记'],
  ['城市管理和综合执法局', '窗口受理员', 'window-grants', 'window-grants', '窗口公示的授权'],
  ['城市管理和综合执法局', '窗口受理员', 'walk-in', 'walk-in', '窗口登记：选择事项'],
  inCentre('windows', '中心管理：窗口，按楼层和功能区，今天谁在岗'),
  inCentre('staff', '中心管理：人员、岗位、用工性质和窗口'),
  inCentre('seatings', '中心管理：座位安排'),
  inCentre('calendar', '中心管理：工作日历'),
  inCentre('grants', '中心管理：授权委托书，谁可以签'),
  inCentre('unverified', '中心管理：还没有核实的内容'),
  ['政务服务中心', '审计管理员', 'audit', 'audit', '审计日志：谁在什么时候看了什么、做了什么'],
] as const;

export async function countyAtWork({ album, hall, staff, visitor }: Visit): Promise<void> {
  const { take } = album.part('一年的办件');
  for (const [name, unit, post, words] of homes) {
    const page = await staff(unit, post);
    await page.waitForLoadState('networkidle');
    await take(page, `home-${name}`, words);
  }
  for (const [unit, post, place, name, words] of lists) {
    const page = await staff(unit, post);
    await page.goto(`${hall.url}/desk/${place}`);
    await page.waitForLoadState('networkidle');
    await take(page, name, words);
  }
  const supervisor = await staff('政务服务中心', '监察员');
  await supervisor.goto(`${hall.url}/desk/licences`);
  await supervisor.getByRole('table').getByRole('link').first().click();
  await supervisor.waitForLoadState('networkidle');
  await take(supervisor, 'licence', '一份证照：每一次变更、延续，和对应的办件');
  const anybody = await visitor();
  await anybody.goto(`${hall.url}/decisions`);
  await take(anybody, 'decisions', '许可决定公开，谁都可以查');
}
