/** What an applicant sees, from signing in to handing in. */
import { wallSign } from '../journeys/applications.ts';
import type { Receipt } from '../journeys/steps/apply.ts';
import { chooseDelivery, submit, writeApplicant, writeSections } from '../journeys/steps/apply.ts';
import { aPdf, aPicture, upload } from '../journeys/steps/papers.ts';
import { sign } from '../journeys/steps/sign.ts';
import { signInByCode } from '../journeys/steps/sign-in.ts';
import type { Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** Hands in a sign on a wall. */
export async function applying({ hall, album, visitor }: Visit): Promise<{ page: Page; receipt: Receipt }> {
  const page = await visitor();
  const next = page.getByRole('button', { name: '下一步' });
  const { take } = album.part('申请人');

  await page.goto(`${hall.url}/demonstration/outbox`);
  await take(page, 'outbox-empty', '演示发件箱，还没有短信');
  await page.goto(`${hall.url}/my`);
  await page.getByLabel('手机号码').fill('1540000');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await take(page, 'sign-in-wrong', '登录：手机号码和验证码填错');
  await signInByCode(page, '15400000001');
  await page.getByText('还没有办件').waitFor();
  await take(page, 'my-empty', '我的办件，还没有办件');

  await page.goto(`${hall.url}/apply/outdoor-advertising`);
  await page.getByRole('heading', { level: 1, name: '申请人' }).waitFor();
  await page
    .getByRole('group', { name: /^申请人类型/ })
    .getByLabel('法人或者其他组织')
    .check();
  await page.getByLabel(/^统一社会信用代码/).fill('91350100M000100Y44');
  await next.click();
  await page.getByText(/处需要修改/).waitFor();
  await take(page, 'apply-faults', '网上申请：有几处需要修改，点一下就到');
  await writeApplicant(page, wallSign.applicant);
  await take(page, 'apply-situation', '网上申请：办理情形决定后面填什么、交什么');
  await writeSections(page, wallSign.sections.slice(0, 1));
  const place = page.getByRole('group', { name: '拟设位置现场照片' });
  await upload(place, [await aPicture(page, '远景'), await aPicture(page, '近景')]);
  await take(page, 'apply-attachments', '网上申请：随表上传现场照片');
  await writeSections(page, wallSign.sections.slice(1, -1));
  await page.getByLabel('不便手写的，输入姓名作为签名').fill('赵测试');
  await take(page, 'apply-signing', '网上申请：手写签名，或者输入姓名');
  await page.getByRole('button', { name: '清空重写' }).click();
  await sign(page, '设置人（代理人）签名');
  await take(page, 'apply-signed', '网上申请：已经签名');
  await writeSections(page, wallSign.sections.slice(-1));
  await page.locator('.material-card').first().waitFor();
  await next.click();
  await take(page, 'apply-materials-missing', '网上申请：还有材料没有上传');
  const card = (name: string) => page.locator('.material-card').filter({ hasText: name });
  const paper = await aPdf(page, '效果图');
  await card('设置效果图')
    .locator('input[type=file]')
    .setInputFiles({ ...paper, name: '效果图.exe', buffer: Buffer.from('MZ') });
  await card('设置效果图').getByRole('alert').first().waitFor();
  await take(page, 'apply-upload-refused', '网上申请：文件类型不对，不收');
  await card('设置效果图').getByRole('button', { name: '知道了' }).click();
  await upload(card('设置效果图'), [paper, await aPicture(page, '夜景图·龘')]);
  await upload(card('场地使用协议'), [await aPdf(page, '场地使用协议')]);
  for (const rest of ['营业执照', '安全维护承诺书'])
    await card(rest).getByRole('radio', { name: '到窗口交纸质材料' }).check();
  await take(page, 'apply-materials', '网上申请：上传材料，或者到窗口交纸质材料');
  await next.click();
  await chooseDelivery(page, '湖南省永州市江华瑶族自治县沱江镇演示路1号，赵测试，15400000001');
  await page.getByRole('checkbox', { name: /^我承诺/ }).waitFor();
  await take(page, 'apply-review', '网上申请：核对并提交');
  const receipt = await submit(page);
  await take(page, 'receipt', '申请回执：编号、查询码和接下来的步骤');
  await page.goto(`${hall.url}/demonstration/outbox`);
  await take(page, 'outbox', '演示发件箱');
  return { page, receipt };
}
