import type { Seal } from '../../../engine/schema/seal.ts';
import type { PlannedDocument } from '../../../engine/cases/plan.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  aCentre,
  aGrant,
  anOffice,
  aPlan,
  commands,
  denial,
  move,
  type Office,
  play,
  refusalCode,
  wayTo,
} from '../../build/case.ts';

const paper = (id: string, seal: PlannedDocument['seal']): PlannedDocument => ({ id, title: id, template: 't', seal });
const plan = aPlan({
  documents: {
    receive: [paper('receipt', 'acceptance')],
    accept: [paper('acceptance', 'acceptance')],
    grant: [paper('decision', 'approval')],
    deny: [paper('denial', 'approval')],
    produce: [paper('permit', 'authority')],
    deliver: [paper('returnSlip', 'none')],
  },
});

const aSeal = (seal: Partial<Seal>): Seal => ({
  ...{ id: 'approval', code: '1', name: '城市管理局行政审批专用章', kind: 'approval', unit: 'urban-management' },
  ...{ keepers: ['issuer'], provider: 'paper', state: 'inUse' },
  ...seal,
});
const acceptance = aSeal({
  id: 'acceptance',
  code: '2',
  name: '受理专用章',
  kind: 'acceptance',
  unit: 'centre',
  shared: true,
  keepers: ['clerk'],
});
const authority = aSeal({ id: 'authority', code: '3', name: '城市管理局印章', kind: 'authority', keepers: ['leader'] });

const officeWith = (seals: readonly Seal[], more: Partial<Office> = {}): Office =>
  anOffice({ matter: plan, centre: aCentre({ sealRegister: true }), seals, ...more });
const office = officeWith([aSeal({}), acceptance, authority]);
const seal = (...documents: string[]) => ({ kind: 'seal', documents }) as const;

describe('the seal on a paper', () => {
  it('is used in the same act by whoever issues the paper and keeps the seal', () => {
    const { one, events } = play(office, wayTo.received);
    expect(one.documents).toMatchObject([
      {
        config: 'receipt',
        seal: 'acceptance',
        issuedBy: 'clerk',
        sealing: { name: '受理专用章', approvedBy: 'clerk' },
      },
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'sealed', by: { id: 'clerk' }, payload: { title: 'receipt' } });
  });

  it('is used under the written grant as well, which is kept with it', () => {
    const { one } = play(office, wayTo.producing);
    expect(one.documents.at(-1)).toMatchObject({
      config: 'decision',
      sealing: { by: { id: 'chief' }, grant: { number: '江城管委〔2025〕1号' } },
    });
  });

  it('is missing where the signer has no right to it, and the paper waits for whoever keeps it', () => {
    const { one } = play(office, [...wayTo.deciding, move('leader', denial)]);
    expect(one.documents.at(-1)).toMatchObject({ config: 'denial', issuedBy: 'leader' });
    expect(one.documents.at(-1)?.sealing).toBeUndefined();
    expect(waitingFor(one, office)).toContainEqual({ by: 'issuer', posts: ['issuer'] });
    expect(refusalCode(one, office, move('clerk', commands.deliver))).toBe('CASE_UNSEALED');

    const id = one.documents.at(-1)?.id ?? '';
    expect(refusalCode(one, office, move('reviewer', seal(id)))).toBe('SEAL_NOT_HELD');
    const { one: sealed, events } = play(office, [move('issuer', seal(id))], one);
    expect(sealed.stage).toBe('delivering');
    expect(sealed.documents.at(-1)?.sealing).toMatchObject({ by: { id: 'issuer' }, approvedBy: 'leader' });
    expect(timeline(events, 'applicant')).toEqual([]);
    expect(timeline(events, 'clerk')).toMatchObject([
      { title: 'denial盖章', words: expect.stringContaining('批准人 leader') },
    ]);
    expect(refusalCode(sealed, office, move('clerk', commands.deliver))).toBeUndefined();
  });

  it('follows when the result is made, on everything its keeper may still seal', () => {
    const ungranted = { ...office, grants: [aGrant({ powers: ['decide'] })] };
    const decided = play(ungranted, wayTo.producing).one;
    expect(decided.documents.at(-1)).toMatchObject({ config: 'decision' });
    expect(decided.documents.at(-1)?.sealing).toBeUndefined();
    const made = play(ungranted, [move('issuer', commands.produce)], decided).one;
    const states = made.documents.map(({ config, sealing }) => [config, sealing?.by.id]);
    expect(states).toEqual([
      ['receipt', 'clerk'],
      ['acceptance', 'clerk'],
      ['decision', 'issuer'],
      ['permit', undefined],
    ]);
    expect(waitingFor(made, ungranted)).toContainEqual({ by: 'leader', posts: ['leader'] });
    const sealed = play(ungranted, [move('leader', seal(made.documents.at(-1)?.id ?? ''))], made).one;
    expect(sealed.documents.at(-1)?.sealing).toMatchObject({ by: { id: 'leader' }, approvedBy: 'chief' });
  });

  it('is never put on a blank, on what was not issued, on what needs none, or twice', () => {
    const one = play(office, wayTo.delivering).one;
    const permit = one.documents.find(({ config }) => config === 'permit')?.id ?? '';
    const receipt = one.documents[0]?.id ?? '';
    for (const [documents, code] of [
      [[], 'CASE_SEAL_WHICH'],
      [['decision-99'], 'CASE_SEAL_UNISSUED'],
      [[permit, permit], 'CASE_SEAL_UNISSUED'],
      [[receipt], 'CASE_SEALED'],
    ] as const)
      expect(refusalCode(one, office, move('leader', seal(...documents)))).toBe(code);
    const bare = officeWith([aSeal({}), acceptance, authority], { centre: aCentre() });
    const unregistered = play(bare, wayTo.delivering).one;
    expect(unregistered.documents.every((document) => document.seal === undefined)).toBe(true);
    expect(refusalCode(unregistered, bare, move('leader', seal(receipt)))).toBe('CASE_SEAL_NOTHING');
    expect(refusalCode(unregistered, bare, move('clerk', commands.deliver))).toBeUndefined();
  });

  it.each([
    ['lost', 'SEAL_LOST'],
    ['withdrawn', 'SEAL_WITHDRAWN'],
  ] as const)('stops at once when the seal is %s, and the head of the unit has to see to it', (state, code) => {
    const before = play(office, [...wayTo.deciding, move('leader', denial)]).one;
    const without = officeWith([aSeal({ state }), acceptance, authority]);
    const id = before.documents.at(-1)?.id ?? '';
    expect(refusalCode(before, without, move('issuer', seal(id)))).toBe(code);
    expect(waitingFor(before, without)).toContainEqual({ by: 'leader', unit: 'urban-management' });
    const another = officeWith([aSeal({ state }), aSeal({ id: 'second', code: '9' }), acceptance, authority]);
    expect(refusalCode(before, another, move('issuer', seal(id)))).toBeUndefined();
  });

  it('of another unit is no seal for the paper, and a unit without any says so', () => {
    const others = officeWith([aSeal({ unit: 'transport', keepers: ['issuer'] }), acceptance, authority]);
    const before = play(others, [...wayTo.deciding, move('leader', denial)]).one;
    const id = before.documents.at(-1)?.id ?? '';
    expect(refusalCode(before, others, move('issuer', seal(id)))).toBe('SEAL_NONE');
  });

  it('of an electronic kind is recorded only with what the service gave as proof', () => {
    const signing = officeWith([aSeal({ provider: 'county-seals', keepers: ['chief'] }), acceptance, authority]);
    const one = play(signing, wayTo.producing).one;
    const id = one.documents.at(-1)?.id ?? '';
    expect(one.documents.at(-1)?.sealing).toBeUndefined();
    expect(refusalCode(one, signing, move('chief', seal(id)))).toBe('CASE_SEAL_UNSIGNED');
    const reserved = { signatures: { [id]: 'sm2:3045' } };
    const sealed = play(signing, [move('chief', seal(id), { reserved })], one).one;
    expect(sealed.documents.at(-1)?.sealing).toMatchObject({ provider: 'county-seals', evidence: 'sm2:3045' });
  });

  it('comes on the last paper of an application that was withdrawn too', () => {
    const withdrawn = { ...plan, documents: { ...plan.documents, withdraw: [paper('end', 'acceptance')] } };
    const last = { ...office, matter: withdrawn };
    const one = play(last, wayTo.withdrawn).one;
    expect(one.documents.at(-1)).toMatchObject({ config: 'end', seal: 'acceptance' });
    expect(one.documents.at(-1)?.sealing).toBeUndefined();
    const sealed = play(last, [move('clerk', seal(one.documents.at(-1)?.id ?? ''))], one).one;
    expect(sealed.documents.at(-1)?.sealing).toMatchObject({ approvedBy: 'clerk' });
    expect(sealed.stage).toBe('withdrawn');
  });
});
