/** How it reads that somebody keeps out of a case. What staff declare of themselves the applicant is not told. */
import { recusalOutcomes, recusalRelations } from './recusal-shapes.ts';
import { both, type Telling } from './telling.ts';

type RecusalEvent = 'recused' | 'recusalRequested' | 'recusalAnswered';

export const recusalTellings: { [K in RecusalEvent]: Telling<K> } = {
  recused: ({ payload: { relation, reason } }) => ({
    clerk: { title: '自行回避，另行分派', words: `${recusalRelations[relation]}：${reason}` },
  }),
  recusalRequested: ({ payload: { officer, who, relation, reason } }) => ({
    applicant: { title: '申请回避', words: `${officer.name}：${recusalRelations[relation]}` },
    clerk: {
      title: `申请${officer.name}回避`,
      words: `${who}提出，${recusalRelations[relation]}：${reason}`,
    },
  }),
  recusalAnswered: ({ payload: { officer, outcome, reason } }) =>
    both({ title: `回避申请：${recusalOutcomes[outcome]}`, words: `${officer.name}：${reason}` }),
};
