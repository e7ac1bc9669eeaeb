import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CommandOf } from '../../../engine/cases/command.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { aCase, anOffice, commands, move, play, refusalCode, visit } from '../../build/case.ts';

const office = anOffice();
const { review, transfer } = commands;
const toUnit: CommandOf<'transfer'> = { kind: 'transfer', to: 'unit', place: 'signs-station', reason: '属于该所管理' };

describe('passing a case on to another window', () => {
  const received = aCase('received');

  it('keeps every due day, notes where it went, and waits there', () => {
    const { one, events } = play(office, [move('clerk', transfer)], received);
    expect(one).toMatchObject({
      stage: 'received',
      window: 'window-9',
      transfers: [{ to: 'window', from: 'window-8', place: 'window-9', name: '城管窗口', reason: '本窗口今日停办' }],
    });
    expect(clocksOf(one, office.matter, office)).toEqual(clocksOf(received, office.matter, office));
    expect(waitingFor(one, office)).toEqual([{ by: 'clerk', window: 'window-9' }]);
    expect(timeline(events, 'applicant')).toMatchObject([{ title: '转由城管窗口办理' }]);
    expect(timeline(events, 'clerk')).toMatchObject([{ title: '转办：城管窗口', words: '本窗口今日停办' }]);
  });

  it('goes to a window of the matter that has not got it already', () => {
    expect(refusalCode(received, office, move('clerk', { ...transfer, place: 'window-8' }))).toBe(
      'CASE_TRANSFER_WINDOW',
    );
    expect(refusalCode(received, office, move('clerk', { ...transfer, place: 'window-1' }))).toBe(
      'CASE_TRANSFER_WINDOW',
    );
    expect(refusalCode(received, office, move('clerk', toUnit))).toBe('CASE_TRANSFER_TURN');
    expect(refusalCode(received, office, move('reviewer', transfer))).toBe('CASE_WHO');
  });
});

describe('passing the review on to another unit', () => {
  const reviewing = aCase('reviewing');
  const checkOnly = move('reviewer', toUnit);

  it('takes the steps that are left along, with the days they have', () => {
    const { one } = play(office, [checkOnly], reviewing);
    expect(one.steps.map(({ id, unit }) => [id, unit])).toEqual([
      ['check', 'signs-station'],
      ['visit', 'signs-station'],
    ]);
    expect(one.transfers).toMatchObject([{ to: 'unit', from: 'urban-management', place: 'signs-station' }]);
    expect(waitingFor(one, office)).toEqual([{ by: 'reviewer', unit: 'signs-station' }]);
    expect(clocksOf(one, office.matter, office)).toEqual(clocksOf(reviewing, office.matter, office));
    expect(refusalCode(one, office, move('reviewer', review))).toBe('CASE_OTHER_UNIT');
    const back = move('leader', { ...toUnit, place: 'urban-management', reason: '该所无人' });
    expect(play(office, [back, move('reviewer', review)], one).one.steps[0]).toMatchObject({ status: 'done' });
  });

  it('goes to a part of the authority with a post for what is open, and to no other department', () => {
    expect(refusalCode(reviewing, office, move('chief', { ...toUnit, place: 'transport' }))).toBe('CASE_TRANSFER_UNIT');
    const visiting = play(office, [move('reviewer', review)], reviewing).one;
    expect(refusalCode(visiting, office, move('chief', toUnit))).toBe('CASE_TRANSFER_UNIT');
    expect(refusalCode(reviewing, office, move('chief', transfer))).toBe('CASE_TRANSFER_TURN');
    expect(refusalCode(reviewing, office, move('roads', toUnit))).toBe('CASE_OTHER_UNIT');
    expect(refusalCode(reviewing, office, move('clerk', toUnit))).toBe('CASE_WHO');
  });

  it('leaves alone what is done', () => {
    const stations = anOffice({
      posts: [...office.posts, { id: 'measurer', kind: 'technicalReviewer', unit: 'signs-station', title: '勘查员' }],
    });
    const visiting = play(stations, [move('reviewer', review)], reviewing).one;
    const { one } = play(stations, [move('surveyor', toUnit)], visiting);
    expect(one.steps.map(({ unit }) => unit)).toEqual(['urban-management', 'signs-station']);
    expect(refusalCode(one, stations, move('surveyor', visit))).toBe('CASE_OTHER_UNIT');
  });
});
