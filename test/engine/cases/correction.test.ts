import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { aCase, anOffice, commands, move, play, refusalCode } from '../../build/case.ts';

const office = anOffice();
const received = aCase('received');
const correct = (more: Partial<(typeof commands)['correctOnSpot']> = {}) =>
  move('clerk', { ...commands.correctOnSpot, ...more });

describe('an error put right at the window', () => {
  it('notes which fields changed by digests, and what was done on paper', () => {
    const { one, events } = play(office, [correct()], received);
    expect(one.answers).toEqual({ address: '阳华路 10 号' });
    expect(one.corrections).toMatchObject([
      {
        on: '2025-09-08',
        by: { id: 'clerk' },
        fields: [
          { id: 'address', title: '设置地点', before: 'digest of "阳华路 1 号"', after: 'digest of "阳华路 10 号"' },
        ],
        papers: [{ id: 'design', name: '效果图', what: '补签姓名' }],
      },
    ]);
    expect(timeline(events, 'applicant')).toMatchObject([
      { title: '当场更正', words: '更正申请表：设置地点；效果图：补签姓名' },
    ]);
  });

  it('is no notice and no supplement: the one notice is still to be had, and no clock moves', () => {
    const { one } = play(office, [correct()], received);
    expect(one).toMatchObject({ stage: 'received', notices: [] });
    expect(clocksOf(one, office.matter, office)).toEqual(clocksOf(received, office.matter, office));
    expect(refusalCode(one, office, move('clerk', commands.notifyOnce))).toBeUndefined();
  });

  it('changes something, on a material of this case, and the applicant says so', () => {
    expect(refusalCode(received, office, correct({ confirmed: false as true }))).toBe('CASE_UNCONFIRMED');
    expect(refusalCode(received, office, correct({ answers: received.answers as never, papers: [] as never }))).toBe(
      'CASE_NOTHING_CORRECTED',
    );
    expect(refusalCode(received, office, correct({ papers: [{ id: 'deed', what: '补签' }] as never }))).toBe(
      'CASE_UNKNOWN_MATERIAL',
    );
  });

  it('is at the window alone, before acceptance, and not after silence has accepted', () => {
    expect(refusalCode(received, office, move('applicant', commands.correctOnSpot))).toBe('CASE_WHO');
    expect(refusalCode(aCase('reviewing'), office, correct())).toBe('CASE_STAGE');
    const late = { now: '2025-09-16T02:00:00.000Z' };
    expect(refusalCode(received, office, move('clerk', commands.correctOnSpot, late))).toBe('CASE_DEEMED_ACCEPTED');
  });
});
