/** A paper is made anew after its case was archived: the file is opened with consent, and closed with a list that shows it. */
import { timersOf } from '../../../engine/cases/timers.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { aCase, aCentre, anOffice, aPlan, commands, move, play, refusalCode } from '../../build/case.ts';

const grant = { id: 'grant', title: '准予行政许可决定书', template: 'g.hbs', seal: 'none' } as const;
const office = anOffice({
  matter: aPlan({ documents: { grant: [grant] } }),
  centre: aCentre({ archiveDays: 0 }),
});
const archived = aCase('archived', office);
const [paper] = archived.documents;
const unlock = { ...commands.unlockArchive, document: paper?.id ?? '' };
const replace = { ...commands.replacePaper, document: paper?.id ?? '' };
const opened = play(office, [move('supervisor', unlock)], archived).one;

describe('a closed file', () => {
  it('is not touched before whoever watches over cases agrees, for a paper that is there', () => {
    expect(refusalCode(archived, office, move('leader', replace))).toBe('CASE_STAGE');
    expect(refusalCode(archived, office, move('leader', unlock))).toBe('CASE_WHO');
    expect(refusalCode(archived, office, move('supervisor', { ...unlock, document: 'grant-99' }))).toBe(
      'CASE_NO_PAPER',
    );
  });

  it('is opened for that paper alone, which the head of the authority makes anew', () => {
    expect(opened).toMatchObject({
      stage: 'concluded',
      unlockings: [{ document: paper?.id, title: '准予行政许可决定书', by: { id: 'supervisor' } }],
    });
    expect(waitingFor(opened, office)).toEqual([{ by: 'leader', unit: 'urban-management' }]);
    const { one } = play(office, [move('leader', replace)], opened);
    expect(one.documents).toMatchObject([{ voided: { reason: '名称有误' } }, { replaces: paper?.id }]);
    expect(waitingFor(one, office)).toEqual([]);
    const again = { ...replace, document: one.documents[1]?.id ?? '' };
    expect(refusalCode(one, office, move('leader', again))).toBe('CASE_ARCHIVE_LOCKED');
  });

  it('is closed by itself once the paper is made anew, and not before', () => {
    expect(timersOf(opened, office.matter, office)).toEqual([]);
    const { one } = play(office, [move('leader', replace)], opened);
    expect(timersOf(one, office.matter, office).map(({ command }) => command.kind)).toEqual(['archive']);
    expect(play(office, [move('system', commands.archive)], one).one.stage).toBe('archived');
  });

  it('is closed once everything in it is sealed', () => {
    const seal = { ...grant, seal: 'approval' } as const;
    const sealing = anOffice({
      matter: aPlan({ documents: { grant: [seal] } }),
      centre: aCentre({ archiveDays: 0, sealRegister: true }),
      seals: [
        {
          ...{
            id: 'approval',
            code: '1',
            name: '城市管理局行政审批专用章',
            kind: 'approval',
            unit: 'urban-management',
          },
          ...{ keepers: ['chief'], provider: 'paper', state: 'inUse' },
        },
      ],
    });
    const { one } = play(sealing, [move('supervisor', unlock), move('leader', replace)], aCase('archived', sealing));
    expect(refusalCode(one, sealing, move('manager', commands.archive))).toBe('CASE_ARCHIVE_UNSEALED');
    expect(timersOf(one, sealing.matter, sealing)).toEqual([]);
    const fresh = one.documents.at(-1)?.id ?? '';
    const moves = [move('chief', { kind: 'seal', documents: [fresh] }), move('system', commands.archive)];
    expect(play(sealing, moves, one).one.stage).toBe('archived');
  });

  it('of a case that ended otherwise is opened and closed as well', () => {
    const notice = { ...grant, id: 'terminate', title: '终止办理通知书' };
    const where = anOffice({ matter: aPlan({ documents: { terminate: [notice] } }) });
    const closed = play(where, [move('manager', commands.archive)], aCase('terminated', where)).one;
    const [wrong] = closed.documents;
    const { one } = play(where, [move('supervisor', { ...unlock, document: wrong?.id ?? '' })], closed);
    expect(one.stage).toBe('terminated');
    const anew = { ...replace, document: wrong?.id ?? '' };
    expect(play(where, [move('leader', anew), move('manager', commands.archive)], one).one.stage).toBe('archived');
  });
});
