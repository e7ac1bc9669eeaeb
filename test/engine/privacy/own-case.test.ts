import { ownCase } from '../../../engine/privacy/own-case.ts';
import { aCase, anOffice, commands, move, play } from '../../build/case.ts';

const { consult, answerConsultation, hearStatement, recuse, requestRecusal, tellHearing, tellInterested, urge } =
  commands;

/** Everything the office says to itself about a case that is still to be decided. */
const { one } = play(
  anOffice(),
  [
    move('supervisor', urge),
    move('reviewer', consult),
    move('roads', answerConsultation),
    move('reviewer', tellInterested),
    move('reviewer', hearStatement),
    move('chief', tellHearing),
    move('applicant', { ...requestRecusal, officer: 'surveyor' }),
    move('clerk', { ...requestRecusal, officer: 'reviewer', who: '李四' }),
    move('chief', recuse),
  ],
  aCase('deciding'),
);

describe('a case as its applicant reads it', () => {
  const own = ownCase(one);
  const text = JSON.stringify(own);

  it('is what they wrote, what they were told and what was decided', () => {
    const { number, stage, applicant, answers, materials, notices, documents, acceptedOn } = one;
    expect(own).toMatchObject({ number, stage, applicant, answers, materials, notices, documents, acceptedOn });
    expect(own.recusalRequests).toMatchObject([{ who: '张三' }]);
  });

  it('says how far each step came, and not with which opinion, nor by whom', () => {
    expect(own.steps.map(({ title, status }) => [title, status])).toEqual([
      ['材料审查', 'done'],
      ['现场踏勘', 'done'],
    ]);
    expect(text).not.toContain(commands.review.opinion);
    expect(own.steps.every(({ by, people }) => by === undefined && people === undefined)).toBe(true);
  });

  it('names no third person, and nothing they said', () => {
    for (const words of ['李四', tellInterested.interest, hearStatement.summary]) {
      expect(JSON.stringify(one)).toContain(words);
      expect(text).not.toContain(words);
    }
  });

  it('tells nothing of what other units think, of who keeps out by their own word, or of who pressed for it', () => {
    for (const words of [consult.question, answerConsultation.opinion, recuse.reason, urge.words]) {
      expect(JSON.stringify(one)).toContain(words);
      expect(text).not.toContain(words);
    }
  });

  it('leaves the case as it was', () => {
    expect(one.consultations).toHaveLength(1);
    expect(one.interested).toHaveLength(1);
  });
});
