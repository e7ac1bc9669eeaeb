import { handoverProblem, loneSeats, type Member } from '../../../engine/centre/handover.ts';
import type { Post } from '../../../engine/schema/organisation.ts';

const all: readonly Post[] = [
  { id: 'chief', unit: 'forestry', kind: 'chief', rank: 'A', title: '首席审批员' },
  { id: 'deputy', unit: 'forestry', kind: 'chief', rank: 'B', title: '首席审批员B岗' },
  { id: 'clerk', unit: 'forestry', kind: 'clerk', title: '窗口受理员' },
  { id: 'audit', unit: 'forestry', kind: 'auditAdministrator', title: '审计管理员' },
  { id: 'elsewhere', unit: 'water', kind: 'chief', title: '首席审批员' },
];
const centre = { posts: new Map(all.map((post) => [post.id, post])), units: new Map() };
const member = (name: string, posts: string[], more: Partial<Member> = {}): Member => ({
  ...{ name, displayName: name, posts, employment: 'established' },
  ...more,
});

describe('a handover', () => {
  const from = member('leaving', ['chief']);
  const code = (to: Member, one = from) => handoverProblem(one, to, centre)?.code;

  it('is to somebody of the same unit', () => {
    expect(code(member('second', ['deputy']))).toBeUndefined();
    expect(code(member('stranger', ['elsewhere']))).toBe('HANDOVER_UNIT');
    expect(code(from)).toBe('HANDOVER_SELF');
  });

  it('to contracted staff is of windows only', () => {
    const contracted = member('contracted', ['clerk'], { employment: 'contracted' });
    expect(code(contracted)).toBe('HANDOVER_CONTRACTED');
    expect(code(contracted, member('other', ['clerk']))).toBeUndefined();
  });

  it('never joins one of the three duties with anything else', () => {
    expect(code(member('auditor', ['audit']))).toBe('HANDOVER_DUTIES');
    expect(code(member('auditor', ['audit']), member('other', ['audit']))).toBeUndefined();
  });
});

describe('the seats nobody else holds', () => {
  it('are the post itself, its kind in the unit and the window, each as long as nobody else has it', () => {
    const clerk = member('clerk', ['chief', 'clerk'], { window: 'w1' });
    expect(loneSeats(clerk, [member('second', ['deputy'])], centre)).toEqual([
      'post:chief',
      'post:clerk',
      'clerk:forestry',
      'window:w1',
    ]);
    expect(loneSeats(clerk, [member('twin', ['chief', 'clerk'], { window: 'w1' })], centre)).toEqual([]);
  });
});
