import type { CommandOf } from '../../../engine/cases/command.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { wakeAt } from '../../../engine/cases/wake-at.ts';
import type { Centre } from '../../../engine/schema/centre.ts';
import {
  aCase,
  aCentre,
  aGrant,
  anOffice,
  aPlan,
  commands,
  denial,
  move,
  people,
  play,
  refusalCode,
  wayTo,
  without,
} from '../../build/case.ts';

const office = anOffice();
const mail = {
  kind: 'deliver',
  way: 'mail',
  receiver: '张三',
  identityChecked: false,
  trackingNumber: 'EX12345678',
} as const;

describe('handing out', () => {
  const ready = aCase('delivering');

  it('checks who collects', () => {
    const unchecked = move('clerk', { ...commands.deliver, identityChecked: false });
    expect(refusalCode(ready, office, unchecked)).toBe('CASE_IDENTITY');
    expect(aCase('concluded')).toMatchObject({ deliveredOn: '2025-09-08', concludedOn: '2025-09-08' });
  });

  it('notes the number of the post, and waits until it has arrived', () => {
    const untracked = without(mail, 'trackingNumber');
    expect(refusalCode(ready, office, move('issuer', untracked))).toBe('CASE_TRACKING');
    const sent = play(office, [move('issuer', mail)], ready).one;
    expect(sent).toMatchObject({ stage: 'delivering', deliveredOn: '2025-09-08' });
    expect(sent).not.toHaveProperty('concludedOn');
    expect(refusalCode(sent, office, move('clerk', commands.deliver))).toBe('CASE_ALREADY_SENT');
    expect(play(office, [move('system', commands.conclude)], sent).one.stage).toBe('concluded');
  });

  it('is not concluded before it is sent', () => {
    expect(refusalCode(ready, office, move('issuer', commands.conclude))).toBe('CASE_NOT_DELIVERED');
  });

  it('hands out a denial and a refusal of acceptance as well', () => {
    const denied = play(office, [...wayTo.deciding, move('chief', denial), move('clerk', commands.deliver)]).one;
    expect(denied).toMatchObject({ stage: 'concluded', outcome: 'denied' });
    const refused = play(office, [
      ...wayTo.received,
      move('clerk', commands.refuseAcceptance),
      move('clerk', commands.deliver),
    ]).one;
    expect(refused).toMatchObject({ stage: 'concluded', outcome: 'refused' });
  });

  it('is done by the issuer of the unit that decided, without a window', () => {
    const issuer = without(people.issuer, 'window');
    expect(refusalCode(ready, office, { by: issuer, command: commands.deliver })).toBe('CASE_NO_WINDOW');
    const own = { ...issuer, unit: 'urban-management' };
    expect(refusalCode(ready, office, { by: own, command: commands.deliver })).toBeUndefined();
  });

  it('is done by a chief whose grant says so', () => {
    expect(refusalCode(ready, office, move('chief', commands.deliver))).toBe('GRANT_POWER');
    const granted = anOffice({ grants: [aGrant({ powers: ['decide', 'produce', 'deliver'] })] });
    expect(refusalCode(ready, granted, move('chief', commands.deliver))).toBeUndefined();
    expect(refusalCode(aCase('producing'), granted, move('chief', commands.produce))).toBeUndefined();
  });
});

const served = (way: 'electronic' | 'left' | 'announced', more: Partial<CommandOf<'deliver'>>) =>
  move('issuer', { kind: 'deliver', way, receiver: '张三', identityChecked: false, ...more });

describe('serving what nobody signs for', () => {
  const ready = aCase('delivering');
  const refused = { refused: '当面拒绝签收', place: '阳华路 1 号门前', witnesses: ['社区干部甲'] };
  const notice = { tried: ['9月1日邮寄，退回', '9月3日上门，无人'], place: '县政府门户网站' };

  it('sends electronically with consent, to an address the receiver confirmed', () => {
    expect(refusalCode(ready, office, served('electronic', { sentTo: 'a@example.cn' }))).toBe('CASE_SERVED_CONSENT');
    expect(refusalCode(ready, office, served('electronic', { consented: true }))).toBe('CASE_SERVED_ADDRESS');
    const { one } = play(office, [served('electronic', { consented: true, sentTo: 'a@example.cn' })], ready);
    expect(one).toMatchObject({ stage: 'concluded', handedOut: { way: 'electronic', sentTo: 'a@example.cn' } });
  });

  it('leaves it before witnesses where signing is refused', () => {
    const without = (name: keyof typeof refused) =>
      served('left', { ...refused, [name]: name === 'witnesses' ? [] : ' ' });
    expect(refusalCode(ready, office, without('refused'))).toBe('CASE_SERVED_REFUSED');
    expect(refusalCode(ready, office, without('place'))).toBe('CASE_SERVED_PLACE');
    expect(refusalCode(ready, office, without('witnesses'))).toBe('CASE_SERVED_WITNESS');
    expect(play(office, [served('left', refused)], ready).one.stage).toBe('concluded');
  });

  it('announces it last, after what was tried, and counts it as served thirty days later', () => {
    expect(refusalCode(ready, office, served('announced', { place: '县政府门户网站' }))).toBe('CASE_SERVED_LAST');
    const { one, events } = play(office, [served('announced', notice)], ready);
    expect(one).toMatchObject({ stage: 'delivering', handedOut: { ...notice, until: '2025-10-08' } });
    expect(timeline(events, 'applicant')[0]).toMatchObject({ title: '公告送达', words: '到10月8日视为送达' });
    const early = move('issuer', commands.conclude, { now: '2025-10-07T02:00:00.000Z' });
    expect(refusalCode(one, office, early)).toBe('CASE_ANNOUNCED');
    expect(wakeAt(one, office.matter, office)?.slice(0, 10)).toBe('2025-10-08');
    const over = move('system', commands.conclude, { now: '2025-10-09T02:00:00.000Z' });
    expect(play(office, [over], one).one).toMatchObject({ stage: 'concluded', concludedOn: '2025-10-09' });
  });

  it('keeps nothing that was filled in for another way', () => {
    const mixed = served('left', { ...refused, sentTo: 'a@example.cn', trackingNumber: 'EX12345678' });
    expect(play(office, [mixed], ready).one.handedOut).toEqual(
      expect.not.objectContaining({ sentTo: 'a@example.cn', trackingNumber: 'EX12345678' }),
    );
  });
});

describe('where a place sees the end of the handling', () => {
  const concludedAt = (concludeOn: Centre['rules']['concludeOn'], stage: 'producing' | 'delivering' | 'concluded') => {
    const place = anOffice({ centre: aCentre({ concludeOn }) });
    const one = aCase(stage, place);
    return [one.stage, one.concludedOn];
  };

  it('is the decision, the making or the handing out; the case goes on to the applicant all the same', () => {
    expect(concludedAt('decision', 'producing')).toEqual(['producing', '2025-09-08']);
    expect(concludedAt('production', 'producing')).toEqual(['producing', undefined]);
    expect(concludedAt('production', 'delivering')).toEqual(['delivering', '2025-09-08']);
    expect(concludedAt('delivery', 'delivering')).toEqual(['delivering', undefined]);
    expect(concludedAt('decision', 'concluded')).toEqual(['concluded', '2025-09-08']);
  });

  it('comes once', () => {
    const place = anOffice({ centre: aCentre({ concludeOn: 'decision' }) });
    const { events } = play(place, wayTo.concluded);
    expect(events.filter(({ kind }) => kind === 'concluded')).toHaveLength(1);
  });

  it('is the decision where nothing is made', () => {
    const place = anOffice({ centre: aCentre({ concludeOn: 'production' }) });
    const { events } = play(place, [...wayTo.deciding, move('chief', denial)]);
    expect(events.at(-1)?.kind).toBe('concluded');
  });
});

describe('materials that may follow', () => {
  const [form, design] = aPlan().materials;
  const later = anOffice({
    matter: aPlan({
      materials: [form!, design!, { ...design!, id: 'deed', name: '权属证明', necessity: 'deferrable' }],
    }),
  });
  const bring = move('applicant', {
    kind: 'supplement',
    materials: [{ id: 'deed', files: [], originals: 1, copies: 0, way: 'paper' }],
  });

  it('do not hold up the decision, but the result', () => {
    const one = aCase('producing', later);
    expect(refusalCode(one, later, move('issuer', commands.produce))).toBe('CASE_MATERIALS_OWED');
    const brought = play(later, [bring], one).one;
    expect(brought.stage).toBe('producing');
    expect(refusalCode(brought, later, move('issuer', commands.produce))).toBeUndefined();
    expect(refusalCode(brought, later, bring)).toBe('CASE_NOTHING_OWED');
  });

  it('are taken at every stage after acceptance, and no clock begins again', () => {
    for (const stage of ['reviewing', 'deciding'] as const) {
      const { one, events } = play(later, [bring], aCase(stage, later));
      expect(one.stage).toBe(stage);
      expect(one).not.toHaveProperty('completeOn');
      expect(events[0]?.payload).not.toHaveProperty('noticeDue');
    }
  });

  it('are owed by nobody once the answer is no', () => {
    const denied = play(later, [move('chief', denial)], aCase('deciding', later)).one;
    expect(refusalCode(denied, later, move('clerk', commands.deliver))).toBeUndefined();
    expect(refusalCode(denied, later, bring)).toBe('CASE_NOTHING_OWED');
  });
});
