/** What is put on file beside the papers of an act: the record of a visit, and all opinions up to the decision. */
import type { PlannedDocument } from '../../../engine/cases/plan.ts';
import { aCase, anOffice, aPlan, commands, denial, move, people, play, visit } from '../../build/case.ts';

const paper = (id: string): PlannedDocument[] => [{ id, title: id, template: 't', seal: 'none' }];
const office = anOffice({
  matter: aPlan({
    documents: { visit: paper('visit'), opinions: paper('opinions'), grant: paper('grant'), deny: paper('deny') },
  }),
});
const checked = play(office, [move('reviewer', commands.review)], aCase('reviewing', office)).one;
const { one: visited, events } = play(office, [move('surveyor', { ...visit, place: '阳华路 1 号门前' })], checked);
const papers = (one: typeof visited) => one.documents.map(({ config }) => config);

describe('the record of a visit', () => {
  it('comes out of the step for which people went to look, with where they looked', () => {
    expect(papers(checked)).toEqual([]);
    expect(papers(visited)).toEqual(['visit']);
    expect(events[0]).toMatchObject({ kind: 'stepDone', payload: { place: '阳华路 1 号门前' } });
    expect(visited.steps.at(-1)).toMatchObject({
      place: '阳华路 1 号门前',
      people: visit.people?.map((id) => ({ id })),
    });
  });

  it('is made again when somebody has to look again', () => {
    const back = play(office, [move('chief', commands.returnBack)], visited).one;
    expect(back.steps.at(-1)?.place).toBeUndefined();
    expect(papers(play(office, [move('surveyor', visit)], back).one)).toEqual(['visit', 'visit']);
  });
});

describe('the sheet of opinions (审批表)', () => {
  it.each([
    ['grant', commands.decide],
    ['deny', denial],
  ] as const)('comes with a decision to %s', (outcome, decide) => {
    expect(papers(play(office, [move('chief', decide)], visited).one)).toEqual(['visit', outcome, 'opinions']);
  });

  it('does not come where nobody of the office decided', () => {
    const renewed = play(
      office,
      [{ by: people.system, command: commands.renewTacitly, now: '2027-01-01T01:00:00.000Z' }],
      {
        ...visited,
        business: {
          kind: 'renewal',
          licence: { id: 'old', name: '户外广告设置许可证', number: '1', state: 'valid', validTo: '2026-12-31' },
        },
      },
    ).one;
    expect(renewed.decision?.tacit).toBe(true);
    expect(papers(renewed)).toEqual(['visit']);
  });
});
