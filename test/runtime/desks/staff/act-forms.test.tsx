/** What a clerk fills in for each act, and the command the desk makes of it. */
import { fireEvent, screen } from '@testing-library/react';
import { aPreview, asked, choose, open, press, preview, write, writeReason } from './act-form.tsx';
import { aView } from './desk.tsx';

describe('refusing acceptance', () => {
  it('asks for the competent authority when this one is not', async () => {
    const server = aPreview();
    open('refuseAcceptance');
    choose('依法不属于本机关职权范围');
    writeReason('属于公路用地', '《中华人民共和国公路法》第五十四条');
    preview();
    expect(await screen.findByText('请写明应当向哪个行政机关申请')).toBeTruthy();
    expect(server).toEqual([]);
    write('应当向哪里申请', '县交通运输局');
    preview();
    expect(await asked(server)).toMatchObject({ cause: 'competence', whereTo: '县交通运输局' });
  });

  it('is apart from telling that no permit is needed', async () => {
    const server = aPreview();
    open('tellNotRequired');
    writeReason('临时促销一日', '《某某条例》第二条');
    preview();
    expect(await asked(server)).toEqual({
      kind: 'tellNotRequired',
      grounds: [{ text: '临时促销一日', basis: '《某某条例》第二条' }],
    });
  });
});

describe('an error put right at the window', () => {
  it('goes with the answers as they are now, what was done on paper, and the word of the applicant', async () => {
    const server = aPreview();
    open('correctOnSpot');
    await screen.findByLabelText(/^摊位位置/);
    write('摊位位置', '阳华路 10 号');
    preview();
    expect(await screen.findByText('请申请人核对以后确认')).toBeTruthy();
    choose('申请人已核对并确认更正的内容');
    preview();
    expect(await asked(server)).toEqual({
      kind: 'correctOnSpot',
      answers: { goods: 'food', place: '阳华路 10 号' },
      papers: [],
      confirmed: true,
    });
  });
});

describe('a pre-check', () => {
  it('tells what to bring when it passes, and of nothing wrong', async () => {
    const server = aPreview();
    open('preCheck', aView({}, { stage: 'submitted' }));
    choose('预审通过');
    write('告诉申请人', '请带身份证原件');
    preview();
    expect(await asked(server)).toEqual({
      kind: 'preCheck',
      outcome: 'pass',
      defects: [],
      sound: [],
      note: '请带身份证原件',
    });
  });

  it('looks at everything before it sends an application back', async () => {
    const server = aPreview();
    open('preCheck', aView({}, { stage: 'submitted' }));
    choose('预审退回');
    await screen.findAllByRole('button', { name: /^其余都无误/ });
    preview();
    expect(await screen.findByText('请标明“位置图”是否无误')).toBeTruthy();
    expect(server).toEqual([]);
  });
});

it('a case is sent back with a reason', async () => {
  const server = aPreview();
  open('returnBack', aView({}, { stage: 'deciding' }));
  preview();
  expect(await screen.findByText('请填写意见')).toBeTruthy();
  press('现场核查记录不完整，请补充核查。');
  preview();
  expect(await asked(server)).toEqual({ kind: 'returnBack', reason: '现场核查记录不完整，请补充核查。' });
});

describe('promises', () => {
  const followUp = {
    from: '2025-11-03T01:00:00.000Z',
    days: 20,
    committed: [{ id: 'map', name: '位置图' }],
    checks: [],
  };

  it('are accepted with a word on credit and risks', async () => {
    const server = aPreview();
    const materials = [{ id: 'map', files: [], originals: 0, copies: 0, way: 'commitment' as const }];
    open('accept', aView({}, { materials }));
    choose('已核对信用记录，可以适用告知承诺');
    preview();
    expect(await asked(server)).toEqual({ kind: 'accept', checked: [], creditChecked: true });
  });

  it('are checked by two people at least', async () => {
    const server = aPreview();
    open('checkCommitment', aView({}, { stage: 'concluded', followUp }));
    choose('承诺属实');
    press('经现场核查，承诺的内容属实。');
    preview();
    expect(await screen.findByText('请写明两名以上核查人员')).toBeTruthy();
    expect(server).toEqual([]);
    fireEvent.mouseDown(screen.getByRole('combobox', { name: /^参加人员/ }));
    for (const namesake of ['演示丙（承办人）', '演示丙（技术审查员）'])
      fireEvent.click(await screen.findByTitle(namesake));
    preview();
    expect(await asked(server)).toMatchObject({ people: ['wang', 'li'] });
  });
});

it('another unit answers with its view and the reasons', async () => {
  const server = aPreview();
  open('answerConsultation', aView({}, { stage: 'deciding' }));
  choose('没有意见');
  press('经研究，没有不同意见。');
  preview();
  expect(await asked(server)).toEqual({
    kind: 'answerConsultation',
    outcome: 'none',
    opinion: '经研究，没有不同意见。',
  });
});

it('a unit is asked within the usual days, once it is chosen', async () => {
  const server = aPreview();
  open('consult', aView({}, { stage: 'deciding' }));
  press('请就本申请涉及贵单位职责的内容提出意见。');
  preview();
  expect(await screen.findByText('请选择单位')).toBeTruthy();
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '征求哪个单位' }));
  fireEvent.click(await screen.findByTitle('交通运输局'));
  preview();
  expect(await asked(server)).toMatchObject({ unit: 'transport', days: 7, countersign: false });
});

it('an entry is struck out for a listed cause', async () => {
  const server = aPreview();
  open('void');
  press('窗口重复登记，以先登记的办件为准。');
  preview();
  expect(await screen.findByText('请选择作废的情形')).toBeTruthy();
  choose('重复登记');
  preview();
  expect(await asked(server)).toEqual({
    kind: 'void',
    cause: 'duplicate',
    reason: '窗口重复登记，以先登记的办件为准。',
  });
});

it('a case is passed on to a window of the matter, with the reason', async () => {
  const server = aPreview();
  open('transfer');
  press('本窗口今日停办，由其他窗口办理。');
  preview();
  expect(await screen.findByText('请选择转到哪里')).toBeTruthy();
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '转给哪个窗口' }));
  fireEvent.click(await screen.findByTitle('城管窗口'));
  preview();
  expect(await asked(server)).toEqual({
    kind: 'transfer',
    to: 'window',
    place: 'window-9',
    reason: '本窗口今日停办，由其他窗口办理。',
  });
});

it('what the authority above decided goes with its day and number', async () => {
  const server = aPreview();
  open('recordUpper', aView({}, { stage: 'forwarded' }));
  choose('准予');
  await screen.findByLabelText('上级机关文书的文号');
  press('同意，准予。');
  write('作出结果的日期', '2025-11-03');
  preview();
  expect(await screen.findByText('请填写上级机关文书的文号')).toBeTruthy();
  write('上级机关文书的文号', '永人社〔2025〕9号');
  preview();
  expect(await asked(server)).toEqual({
    kind: 'recordUpper',
    outcome: 'grant',
    decidedOn: '2025-11-03',
    number: '永人社〔2025〕9号',
    opinion: '同意，准予。',
    grounds: [],
  });
});

describe('a hearing', () => {
  it('is arranged with day, time, place and a chair; one nobody asked for was announced', async () => {
    const server = aPreview();
    open('arrangeHearing', aView({}, { stage: 'deciding' }));
    choose('已经向社会公告');
    write('举行日期', '2025-11-20');
    write('举行时间', '上午九时');
    write('举行地点', '三楼会议室');
    press('就申请事项对相邻权利人的影响举行听证。');
    preview();
    expect(await screen.findByText('请填写听证主持人')).toBeTruthy();
    fireEvent.mouseDown(screen.getByRole('combobox', { name: '听证主持人' }));
    expect(screen.queryByTitle('演示丁（窗口受理员）')).toBeNull();
    fireEvent.click(await screen.findByTitle('演示丙（技术审查员）'));
    preview();
    expect(await asked(server)).toMatchObject({
      cause: 'authority',
      on: '2025-11-20',
      place: '三楼会议室',
      chair: 'li',
      announced: true,
    });
  });

  it('is answered for somebody who was told', async () => {
    const server = aPreview();
    open('answerHearing', aView({}, { stage: 'deciding' }));
    choose('要求听证');
    preview();
    expect(await asked(server)).toEqual({ kind: 'answerHearing', who: '演示甲', outcome: 'ask' });
  });
});

it('an interested party is told why, and named', async () => {
  const server = aPreview();
  open('tellInterested', aView({}, { stage: 'reviewing' }));
  press('与申请场所相邻，采光、通行可能受到影响。');
  preview();
  expect(await screen.findByText('请填写利害关系人的姓名或者名称')).toBeTruthy();
  write('利害关系人', '演示乙');
  preview();
  expect(await asked(server)).toMatchObject({ kind: 'tellInterested', name: '演示乙' });
});

it('a result nobody signs for is left before a witness', async () => {
  const server = aPreview();
  open('deliver', aView({}, { stage: 'delivering' }));
  choose('留置送达');
  await screen.findByLabelText('拒绝签收的情况');
  press('受送达人当面拒绝签收。');
  write('留置的地点', '阳华路 10 号');
  preview();
  expect(await screen.findByText('留置送达应当有见证人')).toBeTruthy();
  const witnesses = screen.getByRole('combobox', { name: '见证人' });
  fireEvent.change(witnesses, { target: { value: '演示见证人' } });
  fireEvent.keyDown(witnesses, { key: 'Enter', keyCode: 13 });
  preview();
  expect(await asked(server)).toMatchObject({
    way: 'left',
    refused: '受送达人当面拒绝签收。',
    place: '阳华路 10 号',
    witnesses: ['演示见证人'],
    identityChecked: false,
  });
});

describe('a benefit that is denied', () => {
  it('is not spoken of as a permit, neither by the choice nor by the phrases', async () => {
    aPreview();
    open('giveOpinion', aView({ matterType: '05' }, { stage: 'opining' }));
    expect(await screen.findByLabelText('不予给付')).toBeTruthy();
    expect(screen.getByText('经初审，不符合规定条件，建议不予给付，报请审定。')).toBeTruthy();
    expect(document.body.textContent).not.toContain('不予许可');
  });
});
