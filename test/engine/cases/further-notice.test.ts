import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { aCase, anOffice, commands, move, play, refusalCode } from '../../build/case.ts';

const office = anOffice();
const { notifyOnce, supplement, consentFurther } = commands;
const on = (day: string) => ({ now: `${day}T02:00:00.000Z` });
/** Told on Monday 8 September 2025, supplied on the Wednesday. */
const supplied = play(office, [move('applicant', supplement, on('2025-09-10'))], aCase('supplementing')).one;

describe('a one-time notice', () => {
  const received = aCase('received');

  it('follows a look at everything: each material and each field is sound or wrong', () => {
    const missed = { ...notifyOnce, sound: ['material:form', 'material:consent'] };
    expect(refusalCode(received, office, move('clerk', missed))).toBe('CASE_UNMARKED');
    const both = { ...notifyOnce, sound: [...notifyOnce.sound, 'material:design'] };
    expect(refusalCode(received, office, move('clerk', both))).toBe('CASE_MARKED_TWICE');
  });

  it('notes when what it asked for came in', () => {
    expect(supplied.notices).toMatchObject([{ on: '2025-09-08', suppliedOn: '2025-09-10' }]);
  });
});

describe('a further notice', () => {
  it('needs a consent that names a listed exception and its reason', () => {
    expect(refusalCode(supplied, office, move('clerk', notifyOnce))).toBe('CASE_ALREADY_NOTIFIED');
    const { one } = play(office, [move('supervisor', consentFurther), move('clerk', notifyOnce)], supplied);
    expect(one.stage).toBe('supplementing');
    expect(one.notices).toHaveLength(2);
    expect(one.consents).toMatchObject([{ exception: 'fresh', by: { id: 'supervisor' } }]);
  });

  it('uses its consent up', () => {
    const again = [move('supervisor', consentFurther), move('clerk', notifyOnce), move('applicant', supplement)];
    const { one } = play(office, again, supplied);
    expect(refusalCode(one, office, move('clerk', notifyOnce))).toBe('CASE_ALREADY_NOTIFIED');
  });

  it('is consented to by a supervisor, once for each, and only after a first notice', () => {
    for (const person of ['clerk', 'chief', 'leader', 'applicant'] as const) {
      expect(refusalCode(supplied, office, move(person, consentFurther))).toBe('CASE_WHO');
    }
    expect(refusalCode(aCase('received'), office, move('supervisor', consentFurther))).toBe('CASE_NOT_NOTIFIED');
    const { one } = play(office, [move('supervisor', consentFurther)], supplied);
    expect(refusalCode(one, office, move('supervisor', consentFurther))).toBe('CASE_CONSENTED');
  });

  it('is no way round silence: five days after the supplement the case counts as accepted', () => {
    const late = on('2025-09-18');
    expect(refusalCode(supplied, office, move('supervisor', consentFurther, late))).toBe('CASE_DEEMED_ACCEPTED');
    const { one } = play(office, [move('supervisor', consentFurther, on('2025-09-12'))], supplied);
    expect(refusalCode(one, office, move('clerk', notifyOnce, late))).toBe('CASE_DEEMED_ACCEPTED');
  });

  it('answers the supplement within the five days, so that its clock stops', () => {
    const moves = [move('supervisor', consentFurther, on('2025-09-11')), move('clerk', notifyOnce, on('2025-09-12'))];
    const { one } = play(office, moves, supplied);
    const notice = clocksOf(one, office.matter, { ...office, ...on('2025-09-30') }).find(
      ({ kind }) => kind === 'notice',
    );
    expect(notice?.ledger).toMatchObject({ state: 'stopped', used: 2, overdue: 0 });
  });
});
