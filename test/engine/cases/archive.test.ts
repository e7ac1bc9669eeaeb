import { allowed } from '../../../engine/cases/allowed.ts';
import { timersOf } from '../../../engine/cases/timers.ts';
import { wakeAt } from '../../../engine/cases/wake-at.ts';
import { ownPapers } from '../../../engine/matter/case-papers.ts';
import { aCase, aCentre, anOffice, aPlan, commands, move, people, play, refusalCode } from '../../build/case.ts';

const office = anOffice();
const { accept, archive, checkCommitment, decide, deliver, produce, receive, submit } = commands;
const on = (day: string) => `${day}T02:00:00.000Z`;
const later = anOffice({ centre: aCentre({ archiveDays: 30 }) });

describe('a case that has ended', () => {
  it('is archived with a list of what its file is made of, and locked', () => {
    const { one, events } = play(office, [move('issuer', archive)], aCase('concluded'));
    expect(events[0]?.payload).toEqual({ items: office.file });
    expect(one).toMatchObject({ stage: 'archived', outcome: 'granted', archive: { by: { id: 'issuer' } } });
    for (const person of Object.values(people)) {
      const able = allowed(one, { ...office, actor: person }).filter((row) => row.allowed);
      expect(able).toEqual([]);
    }
    expect(wakeAt(one, office.matter, later)).toBeUndefined();
  });

  it('gets a cover, a catalogue and a note for the file, which its applicant does not read', () => {
    const paper = (id: string, title: string) => [{ id, title, template: 't', seal: 'none' as const }];
    const documents = {
      archive: paper('catalogue', '归档目录'),
      cover: paper('cover', '卷宗封面'),
      fileNote: paper('fileNote', '备考表'),
    };
    const keeping = anOffice({ matter: aPlan({ documents }) });
    const { one } = play(keeping, [move('issuer', archive)], aCase('concluded', keeping));
    expect(one.documents.map(({ title }) => title)).toEqual(['归档目录', '卷宗封面', '备考表']);
    const acts = Object.entries(documents).map(([act, [item]]) => ({ item: { ...item, act }, when: undefined }));
    expect(ownPapers({ documents: acts } as unknown as Parameters<typeof ownPapers>[0], one.documents)).toEqual([]);
  });

  it.each(['withdrawn', 'terminated'] as const)('is archived when it was %s as well', (stage) => {
    expect(play(office, [move('manager', archive)], aCase(stage)).one.stage).toBe('archived');
  });

  it('is archived by itself after the days of the centre, and not by hand before', () => {
    const ended = aCase('concluded', later);
    expect(wakeAt(ended, later.matter, later)).toBe('2025-10-08T01:00:00.000Z');
    expect(refusalCode(ended, later, move('issuer', archive, { now: on('2025-10-07') }))).toBe('CASE_ARCHIVE_EARLY');
    expect(refusalCode(ended, later, move('system', archive, { now: on('2025-10-07') }))).toBe('CASE_TOO_EARLY');
    expect(play(later, [move('system', archive, { now: on('2025-10-08') })], ended).one.stage).toBe('archived');
    expect(timersOf(aCase('concluded'), office.matter, office)).toEqual([]);
  });

  it('waits for the check of what was promised', () => {
    const consent = { id: 'consent', originals: 0, copies: 0, way: 'commitment', files: [] as string[] } as const;
    const promised = anOffice({ matter: aPlan({ steps: [] }), centre: aCentre({ archiveDays: 30 }) });
    const materials = [...submit.materials, consent];
    const { one } = play(promised, [
      move('applicant', { ...submit, materials }),
      move('clerk', { ...receive, materials }),
      move('clerk', { ...accept, creditChecked: true }),
      move('chief', decide),
      move('issuer', produce),
      move('clerk', deliver),
    ]);
    const month = on('2025-10-09');
    expect(refusalCode(one, promised, move('issuer', archive, { now: month }))).toBe('CASE_ARCHIVE_UNCHECKED');
    expect(timersOf(one, promised.matter, promised).map(({ command }) => command.kind)).not.toContain('archive');
    const checked = play(promised, [move('surveyor', checkCommitment)], one).one;
    expect(refusalCode(checked, promised, move('issuer', archive, { now: month }))).toBeUndefined();
  });

  it('is archived by nobody else, and struck out entries never are', () => {
    expect(refusalCode(aCase('concluded'), office, move('chief', archive))).toBe('CASE_WHO');
    expect(refusalCode(aCase('concluded'), office, move('clerk', archive))).toBe('CASE_WHO');
    expect(refusalCode(aCase('voided'), office, move('manager', archive))).toBe('CASE_STAGE');
    expect(refusalCode(aCase('delivering'), office, move('issuer', archive))).toBe('CASE_STAGE');
  });
});
