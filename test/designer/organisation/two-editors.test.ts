/** Two people write one draft of a centre: what they change apart is made one, what both changed is told. */
import { put, type Path } from '../../../designer/edits/path.ts';
import { clashWords } from '../../../designer/merging/clash-words.ts';
import { merge } from '../../../designer/merging/merge.ts';
import { centreSubject } from '../../../designer/organisation/subject.ts';
import type { CentreContent } from '../../../engine/index.ts';
import { aCentreDraft, around, contentNow } from './build.tsx';

const base = contentNow(aCentreDraft());
const { apart, choices } = centreSubject(around);
const changed = (change: (content: CentreContent) => void): CentreContent => {
  const content = structuredClone(base);
  change(content);
  return content;
};
const met = (mine: CentreContent, theirs: CentreContent) => merge(apart, { base, mine, theirs });
const day = (date: string, name: string) => ({ date, kind: 'off' as const, name });

describe('two people at one draft of a centre', () => {
  it('keep a window moved by one and given a matter by the other, days, and codes', () => {
    const mine = changed(({ windows, calendar, catalogues }) => {
      windows.windows.reverse();
      calendar['2026']!.layers.local.days.push(day('2026-12-30', '会议'));
      catalogues.codes.tables[0]!.codes[0]!.label = '沱江街道';
    });
    const theirs = changed(({ windows, calendar, catalogues }) => {
      windows.windows[0]!.matters.push('fireworks-retail');
      calendar['2026']!.layers.local.days.push(day('2026-12-31', '盘点'));
      catalogues.codes.tables[0]!.codes.push({ value: 'farm1', label: '国有林场' });
    });
    const { bundle, clashes } = met(mine, theirs);
    expect(clashes).toEqual([]);
    expect(bundle.windows.windows.at(-1)?.matters).toContain('fireworks-retail');
    const dates = bundle.calendar['2026']!.layers.local.days.map(({ date }) => date);
    expect(dates).toEqual(expect.arrayContaining(['2026-12-30', '2026-12-31']));
    const { codes } = bundle.catalogues.codes.tables[0]!;
    expect(codes[0]?.label).toBe('沱江街道');
    expect(codes).toContainEqual({ value: 'farm1', label: '国有林场' });
  });

  it('make two things of what either added under one id, but one of a code both wrote', () => {
    const added = (name: string) =>
      changed(({ organisation, catalogues }) => {
        const [first] = organisation.units;
        organisation.units.push({ ...first!, id: 'unit1', name });
        catalogues.codes.tables[0]!.codes.push({ value: 'farm1', label: name });
      });
    const { bundle, clashes } = met(added('甲单位'), added('乙单位'));
    expect(bundle.organisation.units.slice(-2).map(({ name }) => name)).toEqual(['甲单位', '乙单位']);
    expect(clashes.map(({ at }) => at)).toEqual([
      ['catalogues', 'codes', 'tables', 'towns', 'codes', 'farm1', 'label'],
    ]);
  });

  it('are asked where both changed the same, in the names people know', () => {
    const zone: Path = ['windows', 'windows', 0, 'zone'];
    const [one, other] = base.windows.zones.filter(({ id }) => id !== base.windows.windows[0]!.zone);
    const sides = { mine: put(base, zone, one!.id), theirs: put(base, zone, other!.id) };
    const { clashes } = met(sides.mine, sides.theirs);
    const words = clashes.map((clash) =>
      clashWords(sides, clash, {
        ...{ section: '', order: '' },
        choices: (source, content) => choices(source, content as CentreContent, around),
      }),
    );
    expect(words).toEqual([
      {
        place: expect.stringContaining(base.windows.windows[0]!.name),
        mine: `${one!.floor} ${one!.name}`,
        theirs: `${other!.floor} ${other!.name}`,
      },
    ]);
  });
});
