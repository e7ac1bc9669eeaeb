/** A paper that is wrong is voided and made anew (作废重制): both stay, and the new one names the old. */
import { reservationsFor } from '../../../engine/cases/reservations-for.ts';
import { aCase, anOffice, aPlan, move, people, play, refusalCode } from '../../build/case.ts';

const notice = {
  id: 'notice',
  title: '受理通知书',
  template: 'n.hbs',
  seal: 'acceptance',
  series: '江城受字',
} as const;
const office = anOffice({ matter: aPlan({ documents: { accept: [notice] } }) });
const accepted = () => {
  const received = aCase('received', office);
  const reserved = { numbers: { notice: '江城受字〔2025〕1号' } };
  return play(office, [move('clerk', { kind: 'accept', checked: ['design'] }, { reserved })], received).one;
};
const one = accepted();
const [paper] = one.documents;
const replace = (more: object = {}) =>
  ({ kind: 'replacePaper', document: paper?.id ?? '', reason: '地址有误', ...more }) as const;
const reserved = { numbers: { notice: '江城受字〔2025〕2号' } };

describe('a paper that is wrong', () => {
  it('is voided with its reason and made anew under a number of its own', () => {
    const made = play(office, [move('leader', replace(), { reserved })], one);
    const [old, fresh] = made.one.documents;
    expect(old).toMatchObject({ id: paper?.id, number: '江城受字〔2025〕1号', voided: { reason: '地址有误' } });
    expect(fresh).toMatchObject({ config: 'notice', number: '江城受字〔2025〕2号', replaces: paper?.id });
    expect(made.one.stage).toBe(one.stage);
  });

  it('draws the number it needs beforehand', () => {
    const needs = reservationsFor(one, replace(), { ...office, actor: people.leader });
    expect(needs).toEqual({ ok: true, needs: { series: [{ document: 'notice', series: '江城受字' }] } });
  });

  it('takes with it what was wrong in the application, told by digests', () => {
    const answers = { address: '阳华路 10 号' };
    const made = play(office, [move('leader', replace({ answers }), { reserved })], one);
    expect(made.one.answers).toEqual(answers);
    expect(made.one.corrections.at(-1)?.fields).toEqual([
      {
        ...{ id: 'address', title: '设置地点' },
        ...{ before: 'digest of "阳华路 1 号"', after: 'digest of "阳华路 10 号"' },
      },
    ]);
  });

  it('is voided once, by the head of the authority, and only if there is such a paper', () => {
    const made = play(office, [move('leader', replace(), { reserved })], one).one;
    expect(refusalCode(made, office, move('leader', replace(), { reserved }))).toBe('CASE_NO_PAPER');
    expect(refusalCode(one, office, move('clerk', replace(), { reserved }))).toBe('CASE_WHO');
    expect(refusalCode(one, office, move('leader', replace({ document: 'notice-99' }), { reserved }))).toBe(
      'CASE_NO_PAPER',
    );
  });
});
