/** 个体工商户: one visit at one window, from the first word to the licence in the hand. */
import { business, clothesShop } from './applications.ts';
import { aDay } from './day.ts';
import { decide } from './steps/decide.ts';
import { handOver, produce } from './steps/hand-out.ts';
import { barriers } from './steps/look.ts';
import { accept } from './steps/receive.ts';
import { walkIn } from './steps/walk-in.ts';
import { track } from './steps/track.ts';

const day = aDay();

test('a shop is registered in one visit: the registrar at the window decides at once', async () => {
  const { page } = await day.staff('市场监督管理局', '窗口登记员');
  const receipt = await walkIn(page, business, clothesShop);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(page);
  await decide(page, {
    outcome: '准予',
    opinion: '申请材料齐全、符合法定形式，当场予以登记。',
    look: (panel) => panel.getByText('江市监授〔2025〕1号').first().waitFor(),
  });
  await produce(page, '92431129MA0000001X');
  await page.getByText('营业执照').first().waitFor();
  await handOver(page);
  await page.getByText('已办结', { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);

  const anybody = await day.visitor();
  await anybody.page.goto(day.hall().url);
  await track(anybody.page, receipt);
  await anybody.page.getByText('已办结（准予）').waitFor();
});
