import { list } from '../../../engine/cases/telling.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { anOffice, commands, denial, move, play, visit, wayTo } from '../../build/case.ts';

const office = anOffice();

describe('the timeline', () => {
  const { events } = play(office, [
    ...wayTo.supplementing,
    move('applicant', commands.supplement),
    move('clerk', commands.accept),
    move('reviewer', { ...commands.review, opinion: '内部意见' }),
    move('surveyor', visit),
    move('chief', commands.decide),
    move('issuer', { kind: 'produce', resultNumber: '江城管许准字〔2025〕第1号' }),
    move('clerk', commands.deliver),
  ]);

  it('tells the applicant what the office did, with the days that matter', () => {
    expect(timeline(events, 'applicant').map(({ title, words = '' }) => `${title} ${words}`.trim())).toEqual([
      '提交申请 窗口最迟在9月15日前告知是否受理',
      '窗口收件 最迟在9月15日前告知是否受理',
      '一次性告知需要补正的内容 请在9月28日前补正',
      '补交材料',
      '受理 承诺在9月22日前作出决定',
      '决定准予',
      '制作证照文书 编号 江城管许准字〔2025〕第1号',
      '窗口领取',
      '办结',
    ]);
  });

  it('keeps from the applicant what is internal, and who it was', () => {
    const told = JSON.stringify(timeline(events, 'applicant'));
    expect(told).not.toContain('内部意见');
    expect(told).not.toContain('reviewer');
  });

  it('tells clerks every event, its place and who it was', () => {
    const entries = timeline(events, 'clerk');
    expect(entries.map(({ eventId }) => eventId)).toEqual(events.map((_, index) => index + 1));
    expect(entries.map(({ by }) => by)).toEqual(events.map(({ by }) => by.name));
    expect(entries.map(({ title }) => title)).toContain('审查：通过');
  });

  it('tells why it was denied, or not accepted', () => {
    const denied = play(office, [...wayTo.deciding, move('chief', denial)]).events;
    expect(timeline(denied, 'applicant').at(-1)).toMatchObject({ title: '决定不予许可', words: '遮挡交通标志' });
    const refused = play(office, [...wayTo.received, move('clerk', commands.refuseAcceptance)]).events;
    expect(timeline(refused, 'applicant').at(-1)).toMatchObject({
      title: '不予受理',
      words: '不属于本机关职权范围；请向县公路管理机构申请',
    });
  });

  it('reads as one sentence where somebody wrote a full stop', () => {
    expect(list(['门牌号写错。', '更正：经营场所地址'])).toBe('门牌号写错；更正：经营场所地址');
    expect(list(['门牌号写错。'])).toBe('门牌号写错。');
  });

  it('says that silence accepted', () => {
    const silent = move('system', { kind: 'accept', checked: [] }, { now: '2025-09-16T01:00:00.000Z' });
    const accepted = play(office, [...wayTo.submitted, silent]).events;
    expect(timeline(accepted, 'applicant').at(-1)).toMatchObject({
      title: '逾期未告知，视为受理',
      words: '自9月8日起受理；承诺在9月22日前作出决定',
    });
    expect(timeline(accepted, 'clerk')).toContainEqual(
      expect.objectContaining({
        title: '逾期未告知，视为受理',
        words: '自9月8日起受理；没有核对：效果图、产权人同意书',
        by: '系统',
      }),
    );
  });
});
