/** 不予受理 and 不予许可: both on paper, with reasons and the law they rest on. */
import { advertising, banner } from './applications.ts';
import { aDay } from './day.ts';
import { openWaiting } from './steps/act.ts';
import { decide, review } from './steps/decide.ts';
import { previewed } from './steps/documents.ts';
import { barriers } from './steps/look.ts';
import { accept, refuseAcceptance } from './steps/receive.ts';
import { track } from './steps/track.ts';
import { walkIn } from './steps/walk-in.ts';

const unit = '城市管理和综合执法局';
const day = aDay();

test('what is not this office’s to permit is refused acceptance, with where to go instead', async () => {
  const { page } = await day.staff(unit, '窗口受理员');
  const receipt = await walkIn(page, advertising, banner());
  await page.getByRole('button', { name: '接着办理：受理' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  await refuseAcceptance(
    page,
    [
      {
        text: '拟设置地点不在城市建成区范围内，依法不属于本机关职权范围',
        basis: '中华人民共和国行政许可法第三十二条第一款第二项',
      },
    ],
    '沱江镇人民政府',
  );
  const anybody = await day.visitor();
  await anybody.page.goto(day.hall().url);
  await track(anybody.page, receipt);
  await anybody.page
    .getByText(/不予受理/)
    .first()
    .waitFor();
  await anybody.page.getByText('行政许可申请不予受理决定书').first().waitFor();
  expect(await barriers(anybody.page)).toEqual([]);
});

test('what the law forbids is denied by the chief, on the ground the system found', async () => {
  const clerk = await day.staff(unit, '窗口受理员');
  const receipt = await walkIn(clerk.page, advertising, banner('交通安全设施、交通标志'));
  await clerk.page.getByRole('button', { name: '接着办理：受理' }).click();
  await accept(clerk.page);

  const head = await day.staff(unit, '审批服务股股长');
  await openWaiting(head.page, receipt.number);
  await head.page.getByRole('tab', { name: '审查要点' }).click();
  await head.page.getByText('拟利用交通安全设施、交通标志设置户外广告').waitFor();
  await review(head.page, '不通过', '不符合规定条件，建议不予许可。');

  const chief = await day.staff(unit, '首席审批员');
  await openWaiting(chief.page, receipt.number);
  await decide(chief.page, {
    outcome: '不予许可',
    opinion: '经审查，不符合法定条件、标准，不予许可。',
    ground: '拟利用交通安全设施、交通标志设置户外广告',
    look: async (panel) => {
      const paper = previewed(panel, '不予行政许可决定书');
      await paper
        .getByText(/拟利用交通安全设施、交通标志设置户外广告/)
        .first()
        .waitFor();
      await paper
        .getByText(/行政复议/)
        .first()
        .waitFor();
      expect(await barriers(chief.page)).toEqual([]);
    },
  });
  const anybody = await day.visitor();
  await anybody.page.goto(day.hall().url);
  await track(anybody.page, receipt);
  await anybody.page.getByText('（不予许可）').waitFor();
});
