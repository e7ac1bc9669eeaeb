import { useTranslation } from 'react-i18next';
import { type CommandOf, consultationOutcomes } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';

type Values = Partial<Omit<CommandOf<'answerConsultation'>, 'kind'>>;

const options = Object.entries(consultationOutcomes).map(([value, label]) => ({ value, label }));

function AnswerFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {view.case.consultations
        .filter(({ answer }) => answer === undefined)
        .map(({ unit, unitName, question }) => (
          <p key={unit}>{t('consult.asked', { unit: unitName, question })}</p>
        ))}
      <OutcomeField label={t('consult.outcome')} options={options} />
      <OpinionField label={t('consult.opinion')} phrases="answerConsultation" />
    </>
  );
}

/** 答复意见: the view of a unit that was asked. */
export const answerConsultation: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: AnswerFields,
  command: ({ outcome = 'none', opinion = '' }) => ({ kind: 'answerConsultation', outcome, opinion: opinion.trim() }),
};
