import type { CommandOf } from '../../../engine/cases/command.ts';
import { aYear } from '../../build/calendars.ts';
import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import {
  aCase,
  anOffice,
  answer,
  aPlan,
  aWindow,
  commands,
  elsewherePlan,
  move,
  people,
  play,
  refusalCode,
  wayTo,
  without,
} from '../../build/case.ts';

const office = anOffice();
const submit = (more: Partial<CommandOf<'submit'>>) => move('applicant', { ...commands.submit, ...more });

describe('handing in an application', () => {
  it('begins the five days with the submission on the web', () => {
    const { events } = play(office, [move('applicant', commands.submit)]);
    expect(events).toMatchObject([{ kind: 'submitted', on: '2025-09-08', payload: { noticeDue: '2025-09-15' } }]);
  });

  it('receives a walk-in in the same visit, at the window where it came in', () => {
    const { one, events } = play(office, [move('clerk', commands.submit)]);
    expect(events.map(({ kind }) => kind)).toEqual(['submitted', 'received']);
    expect(one).toMatchObject({ source: 'window', window: 'window-8', stage: 'received', receivedOn: '2025-09-08' });
  });

  it('keeps a window to the matters assigned to it', () => {
    const elsewhere = anOffice({ windows: [aWindow({ matters: ['timber-felling'] })] });
    expect(refusalCode(undefined, elsewhere, move('clerk', commands.submit))).toBe('CASE_WINDOW_NOT_ASSIGNED');
    expect(refusalCode(aCase('submitted'), elsewhere, move('clerk', commands.receive))).toBe(
      'CASE_WINDOW_NOT_ASSIGNED',
    );
  });

  it('asks a clerk to take a window first', () => {
    const clerk = without(people.clerk, 'window');
    expect(refusalCode(undefined, office, { by: clerk, command: commands.submit })).toBe('CASE_NO_WINDOW');
  });

  it('is not for people of the back office', () => {
    expect(refusalCode(undefined, office, move('chief', commands.submit))).toBe('CASE_WHO');
  });

  it('sends matters of a higher level’s system there', () => {
    const elsewhere = anOffice({ matter: elsewherePlan });
    expect(refusalCode(undefined, elsewhere, submit({}))).toBe('CASE_ELSEWHERE');
  });

  it('takes only materials of the matter, in ways the matter knows', () => {
    const paper = commands.submit.materials[0];
    const problemOf = (material: object) => {
      const answered = answer(undefined, office, submit({ materials: [{ ...paper, ...material }] as never }));
      return answered.ok ? undefined : [answered.problem.code, answered.problem.pointer];
    };
    expect(problemOf({ id: 'passport' })).toEqual(['CASE_UNKNOWN_MATERIAL', '/materials/0/id']);
    expect(problemOf({ way: 'commitment' })).toEqual(['CASE_COMMITMENT', '/materials/0/way']);
    expect(problemOf({ way: 'licence' })).toEqual(['CASE_NO_LICENCE', '/materials/0/way']);
    expect(problemOf({ id: 'consent', way: 'commitment' })).toBeUndefined();
  });

  it('needs an address to post to, and a matter whose results are posted', () => {
    expect(refusalCode(undefined, office, submit({ delivery: { way: 'mail' } }))).toBe('CASE_MAIL_ADDRESS');
    expect(refusalCode(undefined, office, submit({ delivery: { way: 'mail', address: ' ' } }))).toBe(
      'CASE_MAIL_ADDRESS',
    );
    const pickUpOnly = anOffice({ matter: aPlan({ delivery: { ...aPlan().delivery, ways: ['pickUp'] } }) });
    expect(refusalCode(undefined, pickUpOnly, submit({ delivery: { way: 'mail', address: '阳华路' } }))).toBe(
      'CASE_WAY',
    );
  });

  it('happens once', () => {
    expect(refusalCode(aCase('submitted'), office, submit({}))).toBe('CASE_EXISTS');
    expect(refusalCode(undefined, office, move('clerk', commands.receive))).toBe('CASE_MISSING');
  });

  it('loses no uploaded file when the window counts the papers', () => {
    const [design] = commands.submit.materials;
    const uploaded = { ...design, way: 'upload' as const, originals: 0, files: ['a'.repeat(24)] };
    const { one } = play(office, [submit({ materials: [uploaded] }), move('clerk', commands.receive)]);
    expect(one.materials).toEqual([{ ...design, files: ['a'.repeat(24)] }]);
  });
});

describe('the one-time notice', () => {
  const received = aCase('received');
  const notice = (on: string) =>
    move('clerk', {
      ...commands.notifyOnce,
      sound: ['material:form', 'material:design', 'material:consent', 'field:address'].filter((one) => one !== on),
      defects: [{ on, item: '甲', problem: '乙', remedy: '丙' }],
    });

  it('tells by when to supplement, a working Sunday included', () => {
    const { one } = play(office, [move('clerk', commands.notifyOnce)], received);
    expect(one.notices).toMatchObject([{ on: '2025-09-08', dueOn: '2025-09-28' }]);
  });

  it('names a material or a field of the matter, or it is no defect', () => {
    expect(refusalCode(received, office, notice('field:address'))).toBeUndefined();
    expect(refusalCode(received, office, notice('field:height'))).toBe('CASE_UNKNOWN_FIELD');
    expect(refusalCode(received, office, notice('material:deed'))).toBe('CASE_UNKNOWN_MATERIAL');
    expect(refusalCode(received, office, move('clerk', { ...commands.notifyOnce, defects: [] }))).toBe(
      'CASE_NO_DEFECTS',
    );
  });

  it('is given once, however little the supplement brought', () => {
    const again = play(office, [...wayTo.supplementing, move('applicant', commands.supplement)]).one;
    expect(refusalCode(again, office, move('clerk', commands.notifyOnce))).toBe('CASE_ALREADY_NOTIFIED');
  });

  it('gives the office five days again from the day the supplement is complete', () => {
    const late = '2025-09-17T02:00:00.000Z';
    const { one, events } = play(office, [
      ...wayTo.supplementing,
      move('applicant', commands.supplement, { now: late }),
    ]);
    expect(one).toMatchObject({ stage: 'received', completeOn: '2025-09-17', submittedOn: '2025-09-08' });
    expect(events.at(-1)).toMatchObject({ payload: { noticeDue: '2025-09-24' } });
  });

  it('takes corrected answers with the supplement', () => {
    const corrected = { ...commands.supplement, answers: { address: '萌渚路 2 号' } };
    const { one } = play(office, [...wayTo.supplementing, move('applicant', corrected)]);
    expect(one.answers).toEqual({ address: '萌渚路 2 号' });
  });
});

describe('accepting', () => {
  const received = aCase('received');

  it('prints the promised and the legal day, counted over the holiday of October', () => {
    const friday = '2025-09-26T02:00:00.000Z';
    const walkIn = play({ ...office, now: friday }, [move('clerk', commands.submit), move('clerk', commands.accept)]);
    expect(walkIn.events.find(({ kind }) => kind === 'accepted')).toMatchObject({
      payload: { promisedDue: '2025-10-16', statutoryDue: '2025-10-30' },
    });
  });

  it('leaves a day open that needs an unpublished year', () => {
    const calendar = buildCalendar([aYear(2025)]);
    const december = '2025-12-29T02:00:00.000Z';
    const { events } = play({ ...office, calendar, now: december }, [
      move('clerk', commands.submit),
      move('clerk', commands.accept),
    ]);
    expect(events.find(({ kind }) => kind === 'accepted')?.payload).not.toHaveProperty('promisedDue');
    expect(events.find(({ kind }) => kind === 'received')?.payload).not.toHaveProperty('noticeDue');
  });

  it('needs every required material found sound; a form made from the answers needs none', () => {
    expect(refusalCode(received, office, move('clerk', commands.accept))).toBeUndefined();
    expect(refusalCode(received, office, move('clerk', { kind: 'accept', checked: [] }))).toBe('CASE_MATERIAL_MISSING');
  });

  it('does not find sound what nobody handed in', () => {
    const ticked = move('clerk', { kind: 'accept', checked: ['design', 'consent'] });
    expect(refusalCode(received, office, ticked)).toBe('CASE_NOT_HANDED_IN');
    const unknown = move('clerk', { kind: 'accept', checked: ['deed'] });
    expect(refusalCode(received, office, unknown)).toBe('CASE_UNKNOWN_MATERIAL');
  });

  it('does not take a material for handed in that is noted as missing', () => {
    const [design] = commands.submit.materials;
    const nothing = submit({ materials: [{ ...design, way: 'none', originals: 0 }] });
    const one = play(office, [nothing, move('clerk', { kind: 'receive', materials: [] })]).one;
    expect(refusalCode(one, office, move('clerk', commands.accept))).toBe('CASE_NOT_HANDED_IN');
  });

  it('lets the form made from the answers be ticked as well', () => {
    const ticked = move('clerk', { kind: 'accept', checked: ['form', 'design'] });
    expect(refusalCode(received, office, ticked)).toBeUndefined();
  });

  it('goes straight to the decision when the matter has no steps', () => {
    const instant = anOffice({ matter: aPlan({ steps: [], handling: 'instant' }) });
    expect(play(instant, wayTo.reviewing).one).toMatchObject({ stage: 'deciding', steps: [] });
  });

  it('skips steps that do not apply', () => {
    const [check, visit] = aPlan().steps;
    const skipping = anOffice({ matter: aPlan({ steps: [{ ...check!, applies: false }, visit!] }) });
    const { one } = play(skipping, wayTo.reviewing);
    expect(one.steps.map(({ id, status }) => [id, status])).toEqual([
      ['check', 'skipped'],
      ['visit', 'open'],
    ]);
  });

  it('refuses with reasons only', () => {
    const bare = move('clerk', { ...commands.refuseAcceptance, grounds: [] });
    expect(refusalCode(received, office, bare)).toBe('CASE_REFUSAL_GROUNDS');
    const { one } = play(office, [move('clerk', commands.refuseAcceptance)], received);
    expect(one).toMatchObject({ stage: 'delivering', outcome: 'refused', refusal: { whereTo: '县公路管理机构' } });
  });

  it('says where to go instead when another authority is competent, and only then has to', () => {
    const nowhere = { ...commands.refuseAcceptance, whereTo: ' ' };
    expect(refusalCode(received, office, move('clerk', nowhere))).toBe('CASE_WHERE_TO');
    const barred = move('clerk', { ...nowhere, cause: 'conditions' });
    expect(refusalCode(received, office, barred)).toBeUndefined();
  });

  it('tells apart from a refusal that no permit is needed, with the rule that says so', () => {
    const bare = move('clerk', { kind: 'tellNotRequired', grounds: [] });
    expect(refusalCode(received, office, bare)).toBe('CASE_NOT_REQUIRED_GROUNDS');
    const { one } = play(office, [move('clerk', commands.tellNotRequired)], received);
    expect(one).toMatchObject({ stage: 'delivering', outcome: 'notRequired', refusal: { by: { id: 'clerk' } } });
    expect(play(office, [move('clerk', commands.deliver)], one).one).toMatchObject({ stage: 'concluded' });
  });
});
