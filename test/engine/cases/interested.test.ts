import { timeline } from '../../../engine/cases/timeline.ts';
import { aCase, aCentre, anOffice, commands, move, play, refusalCode, upperPlan } from '../../build/case.ts';

const office = anOffice();
const { decide, forwardUp, hearStatement, tellInterested } = commands;
const on = (day: string) => `${day}T02:00:00.000Z`;
const deciding = aCase('deciding');
const told = play(office, [move('reviewer', tellInterested)], deciding);

describe('somebody whose important interests the matter touches', () => {
  it('is told with days to speak, and waited for', () => {
    expect(told.one.interested).toMatchObject([{ name: '李四', days: 5, until: '2025-09-15' }]);
    expect(refusalCode(told.one, office, move('chief', decide))).toBe('CASE_INTERESTED_OPEN');
    expect(refusalCode(told.one, office, move('chief', decide, { now: on('2025-09-15') }))).toBe(
      'CASE_INTERESTED_OPEN',
    );
    expect(refusalCode(told.one, office, move('chief', decide, { now: on('2025-09-16') }))).toBeUndefined();
    expect(refusalCode(told.one, anOffice({ matter: upperPlan }), move('chief', forwardUp))).toBe(
      'CASE_INTERESTED_OPEN',
    );
  });

  it('speaks, and what is done with it is kept beside the decision', () => {
    const { one } = play(office, [move('reviewer', hearStatement), move('chief', decide)], told.one);
    expect(one).toMatchObject({
      outcome: 'granted',
      statements: [{ name: '李四', summary: '要求降低高度', handling: '采纳，已要求申请人修改' }],
    });
  });

  it('is named to clerks and not to the applicant', () => {
    expect(timeline(told.events, 'clerk')[0]?.words).toContain('李四');
    expect(JSON.stringify(timeline(told.events, 'applicant'))).not.toContain('李四');
  });

  it('is told once, is not the applicant, and is told before being heard', () => {
    expect(refusalCode(told.one, office, move('chief', tellInterested))).toBe('CASE_INTERESTED_TOLD');
    const applicant = move('chief', { ...tellInterested, name: '张三' });
    expect(refusalCode(deciding, office, applicant)).toBe('CASE_INTERESTED_APPLICANT');
    expect(refusalCode(deciding, office, move('chief', hearStatement))).toBe('CASE_INTERESTED_UNTOLD');
    expect(refusalCode(deciding, office, move('clerk', tellInterested))).toBe('CASE_WHO');
    expect(refusalCode(deciding, office, move('roads', tellInterested))).toBe('CASE_OTHER_UNIT');
  });

  it('has as long as the centre gives', () => {
    const longer = anOffice({ centre: aCentre({ statementDays: 10 }) });
    const { one } = play(longer, [move('reviewer', tellInterested)], deciding);
    expect(one.interested?.[0]).toMatchObject({ days: 10, until: '2025-09-22' });
  });

  it('leaves the applicant the same right', () => {
    const { one } = play(office, [move('reviewer', { ...hearStatement, name: '张三' })], deciding);
    expect(one.statements).toMatchObject([{ name: '张三' }]);
    expect(refusalCode(one, office, move('chief', decide))).toBeUndefined();
  });
});
