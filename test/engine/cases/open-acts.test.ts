import { openActs } from '../../../engine/cases/allowed.ts';
import { aCase, anOffice, commands, move, people, play } from '../../build/case.ts';

const openTo = (stage: Parameters<typeof aCase>[0], actor: keyof typeof people) =>
  openActs(aCase(stage), { ...anOffice(), actor: people[actor] }).map(({ name, who }) => `${name}：${who}`);

describe('whoever tries what is out of place', () => {
  it('is told what can be done now, and by whom', () => {
    expect(openTo('received', 'reviewer')).toEqual(
      expect.arrayContaining([
        '一次性告知：窗口受理员',
        '受理：窗口受理员',
        '不予受理：窗口受理员',
        '作废：中心管理员',
      ]),
    );
    expect(openTo('deciding', 'clerk')).toEqual(
      expect.arrayContaining(['决定：有审批决定权的人员', '退回上一环节：有审批决定权的人员']),
    );
  });

  it('is not told of what the case itself stands in the way of', () => {
    const { one } = play(anOffice(), [move('reviewer', commands.tellInterested)], aCase('deciding'));
    const open = openActs(one, { ...anOffice(), actor: people.clerk }).map(({ command }) => command);
    expect(open).not.toContain('decide');
    expect(open).toContain('hearStatement');
  });

  it('is not told of what the system does by itself', () => {
    expect(openTo('supplementing', 'clerk').join()).not.toContain('系统');
    expect(openTo('archived', 'clerk')).toEqual([]);
  });

  it('is told of their own acts alone, as an applicant', () => {
    expect(openTo('supplementing', 'applicant')).toEqual(['补正：申请人', '申请回避：申请人', '撤回：申请人']);
  });
});
