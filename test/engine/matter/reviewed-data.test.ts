import { compileMatter } from '../../../engine/matter/compile.ts';
import { reviewedData } from '../../../engine/matter/reviewed-data.ts';
import { aCase, commands, people } from '../../build/case.ts';
import { aBundle } from '../../build/matter.ts';

const compiled = compileMatter(aBundle());
if (!compiled.ok) throw new Error('the bundle does not load');
const { matter } = compiled;
const [step] = matter.bundle.matter.steps;
const producing = aCase('producing');
const dayOf = () => '2025-09-08';

describe('the papers of the file', () => {
  it('say who went where, what they were to look at, and what they found', () => {
    const payload = {
      ...({ step: step?.id ?? '', outcome: 'pass', opinion: '与图纸一致。', place: '阳华路 1 号' } as const),
      people: [
        { id: 'surveyor', name: '周工' },
        { id: 'reviewer', name: '吴工' },
      ],
    };
    const done = {
      kind: 'stepDone',
      at: '2025-09-08T01:00:00.000Z',
      on: '2025-09-08',
      by: people.surveyor,
      payload,
    } as const;
    expect(reviewedData(matter, producing, done, dayOf).visit).toMatchObject({
      ...{ step: step?.title, on: '2025-09-08', place: '阳华路 1 号', people: '周工、吴工' },
      ...{ outcome: '通过', findings: '与图纸一致' },
    });
    expect(reviewedData(matter, producing, undefined, dayOf).visit).toBeUndefined();
  });

  it('hold every opinion with whose it was and when, the decision last', () => {
    expect(reviewedData(matter, producing, undefined, dayOf).opinions).toMatchObject([
      {
        step: '材料审查',
        outcome: '通过',
        opinion: commands.review.opinion,
        by: people.reviewer.name,
        on: '2025-09-08',
      },
      { step: '现场踏勘', by: people.surveyor.name },
      { step: '决定', outcome: '准予', opinion: commands.decide.opinion, by: people.chief.name, on: '2025-09-08' },
    ]);
  });

  it('leave out an opinion that was sent back', () => {
    const by = people.chief;
    const opinion = { by, at: '2025-09-08T01:00:00.000Z', outcome: 'grant', opinion: '建议准予' } as const;
    const told = (returnedOn?: string) =>
      reviewedData(
        matter,
        { ...producing, opinion: { ...opinion, ...(returnedOn ? { returnedOn } : {}) } },
        undefined,
        dayOf,
      ).opinions.map(({ outcome }) => outcome);
    expect(told()).toEqual(['通过', '通过', '建议准予', '准予']);
    expect(told('2025-09-08')).toEqual(['通过', '通过', '准予']);
  });
});
