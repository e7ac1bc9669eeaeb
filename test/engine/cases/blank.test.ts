import { reservationsFor } from '../../../engine/cases/reservations-for.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { anOffice, aPlan, commands, move, people, play, refusalCode, wayTo } from '../../build/case.ts';

const permit = { id: 'permit', title: '设置许可证', template: 't', seal: 'none', blank: 'permit-paper' } as const;
const slip = { id: 'slip', title: '送达回证', template: 't', seal: 'none' } as const;
const office = anOffice({ matter: aPlan({ documents: { produce: [permit], deliver: [slip] } }) });
const made = play(office, wayTo.delivering).one;
const document = made.documents.at(-1)?.id ?? '';
const use = (number: string) => move('issuer', { kind: 'useBlank', document, number }, { reserved: { blank: number } });
const spoil = move('clerk', { kind: 'spoilBlank', document, reason: '打印错位' });

describe('a paper that belongs on a numbered blank', () => {
  it('is not handed out before it stands on one', () => {
    expect(made.documents.at(-1)).toMatchObject({ config: 'permit', blank: 'permit-paper' });
    expect(refusalCode(made, office, move('clerk', commands.deliver))).toBe('CASE_BLANK_MISSING');
    const { one, events } = play(office, [use('GG0007')], made);
    expect(one.documents.at(-1)?.blankUse).toMatchObject({ number: 'GG0007', by: { id: 'issuer' } });
    expect(timeline(events, 'applicant')).toEqual([]);
    expect(timeline(events, 'clerk')).toMatchObject([{ title: '设置许可证套打', words: '空白证照编号 GG0007' }]);
    expect(play(office, [move('clerk', commands.deliver)], one).one.stage).toBe('concluded');
  });

  it('takes the blank from stock: what is not held there is not used, and what is held is asked for by its number', () => {
    const without = move('issuer', { kind: 'useBlank', document, number: 'GG0007' });
    expect(refusalCode(made, office, without)).toBe('CASE_BLANK_UNRESERVED');
    expect(reservationsFor(made, without.command, { ...office, actor: people.issuer })).toMatchObject({
      ok: true,
      needs: { blank: { kind: 'permit-paper', number: 'GG0007' } },
    });
  });

  it('goes onto another when it was printed wrong, and the spoiled one is told', () => {
    const once = play(office, [use('GG0007')], made).one;
    expect(refusalCode(once, office, use('GG0008'))).toBe('CASE_BLANK_NOTHING');
    const { one, events } = play(office, [spoil, use('GG0008')], once);
    expect(one.documents.at(-1)).toMatchObject({
      blankUse: { number: 'GG0008' },
      spoiledBlanks: [{ number: 'GG0007', reason: '打印错位' }],
    });
    expect(events.map(({ kind }) => kind)).toEqual(['blankSpoiled', 'blankUsed']);
    expect(refusalCode(made, office, spoil)).toBe('CASE_BLANK_NONE');
  });

  it('spoils its blank when it is voided, and the new paper needs one of its own', () => {
    const once = play(office, [use('GG0007')], made).one;
    const replace = move('leader', { kind: 'replacePaper', document, reason: '名称有误' });
    const { one, events } = play(office, [replace], once);
    expect(events.map(({ kind }) => kind)).toEqual(['paperVoided', 'blankSpoiled', 'documentIssued']);
    const [old, fresh] = one.documents.slice(-2);
    expect(old?.spoiledBlanks).toMatchObject([{ number: 'GG0007', reason: '文书作废重制：名称有误' }]);
    expect(fresh).toMatchObject({ replaces: document, blank: 'permit-paper' });
    expect(refusalCode(one, office, move('clerk', commands.deliver))).toBe('CASE_BLANK_MISSING');
  });

  it('is printed by whoever issues, on nothing but what needs a blank', () => {
    const by = { kind: 'useBlank', document, number: 'GG0007' } as const;
    const reserved = { blank: 'GG0007' };
    expect(refusalCode(made, office, move('reviewer', by, { reserved }))).toBe('CASE_WHO');
    const other = { ...by, document: 'permit-99' };
    expect(refusalCode(made, office, move('issuer', other, { reserved }))).toBe('CASE_NO_PAPER');
    const bare = anOffice({ matter: aPlan({ documents: { produce: [{ ...slip, id: 'permit' }] } }) });
    expect(refusalCode(play(bare, wayTo.delivering).one, bare, move('issuer', by, { reserved }))).toBe(
      'CASE_BLANK_NOTHING',
    );
  });
});
