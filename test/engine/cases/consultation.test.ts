import { clocksOf, clocksOutside } from '../../../engine/cases/clocks-of.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { aCase, anOffice, commands, move, play, refusalCode } from '../../build/case.ts';

const office = anOffice();
const { consult, answerConsultation, decide } = commands;
const deciding = aCase('deciding');
const asked = play(office, [move('chief', consult)], deciding).one;
const kinds = (one: typeof asked) => clocksOf(one, office.matter, office).map(({ kind }) => kind);

describe('asking another unit for its view', () => {
  it('waits for that unit with a period of its own, while the limits run on', () => {
    expect(waitingFor(asked, office)).toContainEqual({ by: 'sectionHead', unit: 'transport' });
    const clocks = clocksOf(asked, office.matter, office);
    expect(clocks.find(({ kind }) => kind === 'consultation')).toMatchObject({
      title: '交通运输局答复期限',
      ledger: { due: { date: '2025-09-17' } },
    });
    expect(clocksOutside(asked, office.matter, office).map(({ kind }) => kind)).not.toContain('consultation');
    expect(clocks.filter(({ kind }) => kind !== 'consultation')).toEqual(clocksOf(deciding, office.matter, office));
  });

  it('is answered by that unit once, with its reasons', () => {
    const { one, events } = play(office, [move('roads', answerConsultation)], asked);
    expect(one.consultations).toMatchObject([{ unit: 'transport', answer: { outcome: 'agree', opinion: '不遮挡' } }]);
    expect(kinds(one)).not.toContain('consultation');
    expect(timeline(events, 'clerk')).toMatchObject([{ title: '交通运输局答复：同意', words: '不遮挡' }]);
    expect(timeline(events, 'applicant')).toEqual([]);
    expect(refusalCode(one, office, move('roads', answerConsultation))).toBe('CASE_NOT_CONSULTED');
    expect(refusalCode(asked, office, move('chief', answerConsultation))).toBe('CASE_NOT_CONSULTED');
  });

  it('holds up no decision, and is moot after it', () => {
    const { one } = play(office, [move('chief', decide)], asked);
    expect(one.stage).toBe('producing');
    expect(kinds(one)).not.toContain('consultation');
    expect(waitingFor(one, office).map(({ unit }) => unit)).not.toContain('transport');
  });

  it('is done once at a time for a unit, and of others only', () => {
    expect(refusalCode(asked, office, move('reviewer', consult))).toBe('CASE_CONSULTATION_OPEN');
    const own = move('chief', { ...consult, unit: 'urban-management' });
    expect(refusalCode(deciding, office, own)).toBe('CASE_CONSULT_UNIT');
    const nowhere = move('chief', { ...consult, unit: 'nowhere' });
    expect(refusalCode(deciding, office, nowhere)).toBe('CASE_CONSULT_UNIT');
    expect(refusalCode(deciding, office, move('roads', consult))).toBe('CASE_OTHER_UNIT');
    expect(refusalCode(deciding, office, move('clerk', consult))).toBe('CASE_WHO');
  });
});

describe('a countersignature', () => {
  const beside = play(office, [move('chief', { ...consult, countersign: true })], deciding).one;

  it('has to be there before anything is decided', () => {
    expect(refusalCode(beside, office, move('chief', decide))).toBe('CASE_COUNTERSIGN_OPEN');
    const { one } = play(office, [move('roads', answerConsultation), move('chief', decide)], beside);
    expect(one.stage).toBe('producing');
  });
});
