import type { CommandOf } from '../../../engine/cases/command.ts';
import {
  aCase,
  aCentre,
  anOffice,
  aPlan,
  aStep,
  aWindow,
  commands,
  move,
  people,
  play,
  refusalCode,
  staff,
  visit,
  wayTo,
  without,
} from '../../build/case.ts';

const office = anOffice();
const review = (more: Partial<CommandOf<'review'>>) => ({ ...commands.review, ...more });
const statuses = (one: ReturnType<typeof aCase>) => one.steps.map(({ id, status }) => `${id} ${status}`);

describe('the steps of review', () => {
  it('open one after another and lead to the decision', () => {
    const first = aCase('reviewing');
    expect(statuses(first)).toEqual(['check open', 'visit waiting']);
    const second = play(office, [move('reviewer', commands.review)], first).one;
    expect(statuses(second)).toEqual(['check done', 'visit open']);
    expect(play(office, [move('surveyor', visit)], second).one.stage).toBe('deciding');
  });

  it('lead to the preliminary opinion where the leader decides', () => {
    expect(aCase('opining').stage).toBe('opining');
  });

  it('need two people on a site visit', () => {
    const visiting = play(office, [...wayTo.reviewing, move('reviewer', commands.review)]).one;
    const visited = (people: string[]) => refusalCode(visiting, office, move('surveyor', { ...visit, people }));
    expect(visited(['surveyor'])).toBe('CASE_PEOPLE');
    expect(visited(['surveyor', 'surveyor'])).toBe('CASE_PEOPLE');
    expect(visited(['surveyor', 'reviewer'])).toBeUndefined();
    expect(visited(['surveyor', 'somebody'])).toBe('CASE_PERSON_UNKNOWN');
    expect(visited(['surveyor', 'clerk'])).toBe('CASE_PERSON_UNKNOWN');
    const nobody = without(visit, 'people');
    expect(refusalCode(visiting, office, move('surveyor', nobody))).toBe('CASE_PEOPLE');
  });

  it('tell people apart by their accounts: two of one name are two, one in two posts is one', () => {
    const called = (id: string, displayName: string) =>
      staff.map((one) => (one.id === id ? { ...one, displayName } : one));
    const visiting = play(office, [...wayTo.reviewing, move('reviewer', commands.review)]).one;
    const namesakes = { ...office, staff: called('reviewer', 'surveyor') };
    const { one } = play(namesakes, [move('surveyor', visit)], visiting);
    expect(one.steps.at(-1)?.people).toEqual([
      { id: 'surveyor', name: 'surveyor' },
      { id: 'reviewer', name: 'surveyor' },
    ]);
    const twice = {
      ...office,
      staff: staff.map((one) => (one.id === 'surveyor' ? { ...one, posts: ['surveyor', 'reviewer'] } : one)),
    };
    const alone = move('surveyor', { ...visit, people: ['surveyor', 'surveyor'] });
    expect(refusalCode(visiting, twice, alone)).toBe('CASE_PEOPLE');
  });

  it('skip what is left when one fails, and carry the opinion to the decision', () => {
    const { one } = play(
      office,
      [move('reviewer', review({ outcome: 'fail', opinion: '位置不符' }))],
      aCase('reviewing'),
    );
    expect(one.stage).toBe('deciding');
    expect(one.steps).toMatchObject([{ status: 'done', outcome: 'fail', opinion: '位置不符' }, { status: 'skipped' }]);
  });

  it('open the previous one again on a return, and the clock runs on', () => {
    const { one, events } = play(office, [
      ...wayTo.reviewing,
      move('reviewer', commands.review),
      move('surveyor', { ...without(visit, 'people'), outcome: 'return', opinion: '材料与现场不一致' }),
    ]);
    expect(statuses(one)).toEqual(['check open', 'visit waiting']);
    expect(one.steps[0]).not.toHaveProperty('outcome');
    expect(one.acceptedOn).toBe('2025-09-08');
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['stepReturned', 'stepOpened']);
  });

  it('cannot return from the first', () => {
    expect(refusalCode(aCase('reviewing'), office, move('reviewer', review({ outcome: 'return' })))).toBe(
      'CASE_NO_PREVIOUS',
    );
  });

  it('know only the outcomes their configuration offers', () => {
    const strict = anOffice({ matter: aPlan({ steps: [aStep({ id: 'check', outcomes: ['pass'] })] }) });
    const one = aCase('reviewing', strict);
    expect(refusalCode(one, strict, move('reviewer', review({ outcome: 'fail' })))).toBe('CASE_OUTCOME');
  });

  it('are done by the post they wait for', () => {
    const one = aCase('reviewing');
    expect(refusalCode(one, office, move('surveyor', visit))).toBe('CASE_WHO');
    expect(refusalCode(one, office, move('reviewer', review({ step: 'visit' })))).toBe('CASE_NO_STEP');
    expect(refusalCode(one, office, { by: { ...people.reviewer, unit: 'forestry' }, command: commands.review })).toBe(
      'CASE_OTHER_UNIT',
    );
  });

  it('are not for contracted staff', () => {
    const contracted = { ...people.reviewer, employment: 'contracted' as const };
    expect(refusalCode(aCase('reviewing'), office, { by: contracted, command: commands.review })).toBe(
      'CASE_CONTRACTED',
    );
  });

  it('are not for whoever accepted, unless the centre allows it', () => {
    const both = { ...people.reviewer, id: 'clerk' };
    const one = aCase('reviewing');
    expect(refusalCode(one, office, { by: both, command: commands.review })).toBe('CASE_ACCEPTED_BY_SAME');
    const relaxed = anOffice({ centre: aCentre({ deciderMayAccept: true }) });
    expect(refusalCode(one, relaxed, { by: both, command: commands.review })).toBeUndefined();
  });
});

describe('a step at the window', () => {
  it('is done by an officer of a window of the matter', () => {
    const matter = aPlan({ steps: [aStep({ id: 'check', postKind: 'clerk', unit: 'centre' })] });
    const one = aCase('reviewing', anOffice({ matter }));
    const officer = { ...people.clerk, id: 'officer', employment: 'established' as const };
    const by = (windows = office.windows) =>
      refusalCode(one, anOffice({ matter, windows }), { by: officer, command: commands.review });
    expect(by()).toBeUndefined();
    expect(by([aWindow({ matters: [] })])).toBe('CASE_WINDOW_NOT_ASSIGNED');
  });
});

describe('steps that run together', () => {
  const steps = [
    aStep({ id: 'check' }),
    aStep({ id: 'fire', postKind: 'technicalReviewer', together: 'joint' }),
    aStep({ id: 'traffic', postKind: 'sectionHead', together: 'joint' }),
    aStep({ id: 'sum', postKind: 'sectionHead' }),
  ];
  const joint = anOffice({ matter: aPlan({ steps }) });
  const head = { ...people.reviewer, id: 'head', post: 'head', postKind: 'sectionHead' };
  const opened = play(joint, [...wayTo.reviewing, move('reviewer', commands.review)]).one;
  const fire = move('surveyor', review({ step: 'fire' }));
  const traffic = { by: head, command: review({ step: 'traffic' }) };

  it('open together, and what follows waits for the last of them', () => {
    expect(statuses(opened)).toEqual(['check done', 'fire open', 'traffic open', 'sum waiting']);
    const half = play(joint, [fire], opened).one;
    expect(statuses(half)).toEqual(['check done', 'fire done', 'traffic open', 'sum waiting']);
    expect(statuses(play(joint, [traffic], half).one)).toEqual(['check done', 'fire done', 'traffic done', 'sum open']);
  });

  it('are all opened again by a return from what follows', () => {
    const after = play(joint, [fire, traffic], opened).one;
    const back = play(joint, [{ by: head, command: review({ step: 'sum', outcome: 'return' }) }], after).one;
    expect(statuses(back)).toEqual(['check done', 'fire open', 'traffic open', 'sum waiting']);
  });

  it('all wait again when one of them returns to what came before', () => {
    const half = play(joint, [fire], opened).one;
    const back = play(joint, [{ by: head, command: review({ step: 'traffic', outcome: 'return' }) }], half).one;
    expect(statuses(back)).toEqual(['check open', 'fire waiting', 'traffic waiting', 'sum waiting']);
  });
});
