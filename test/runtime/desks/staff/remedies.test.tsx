/** What is filled in when something is put right afterwards: a bar lifted, somebody kept out, a paper in a closed file. */
import { fireEvent, screen } from '@testing-library/react';
import { aPreview, asked, choose, open, press, preview, write } from './act-form.tsx';
import { aView } from './desk.tsx';

it('a bar is lifted on a document, and the only one is chosen already', async () => {
  const server = aPreview();
  const bars = [{ kind: 'falsePromise' as const, on: '2025-10-20' }];
  open('liftBar', aView({}, { stage: 'terminated', bars }));
  choose('信用修复已经完成');
  press('信用主管部门已经出具信用修复决定书。');
  preview();
  expect(await screen.findByText('请填写文书编号')).toBeTruthy();
  write('文书由谁作出', '县发展和改革局');
  write('文书编号', '江信修〔2025〕7号');
  write('文书日期', '2025-11-01');
  preview();
  expect(await asked(server)).toEqual({
    ...{ kind: 'liftBar', bar: 'falsePromise', ground: 'repaired', authority: '县发展和改革局' },
    ...{ number: '江信修〔2025〕7号', documentOn: '2025-11-01', reason: '信用主管部门已经出具信用修复决定书。' },
  });
});

it('a request that somebody keep out is taken down for a party, and answered with reasons', async () => {
  const server = aPreview();
  open('requestRecusal', aView({}, { stage: 'reviewing' }));
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '被申请回避的人员' }));
  fireEvent.click(await screen.findByTitle('演示丙（承办人）'));
  write('由谁提出', '演示甲');
  choose('涉及亲属的利害关系');
  press('该工作人员是另一方当事人的近亲属。');
  preview();
  expect(await asked(server)).toMatchObject({ officer: 'wang', who: '演示甲', relation: 'relative' });
});

it('a licence is struck off on a ground, with evidence, after its holder was told', async () => {
  const server = aPreview();
  open('cancelLicence', aView({}, { stage: 'archived' }));
  choose('有效期届满未延续（第一项）');
  press('有效期届满，没有申请延续。');
  preview();
  expect(await screen.findByText('请写明证据')).toBeTruthy();
  write('证据', '证照库登记');
  choose('已书面告知持证人（或者其继承人、清算组织）');
  write('告知或者公告的日期', '2025-11-01');
  preview();
  expect(await asked(server)).toMatchObject({ ground: 'expired', evidence: '证照库登记', notice: 'told' });
});
