import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import { QuotaLine } from '../case/quota-line.tsx';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { PointsField } from './points-field.tsx';

type Values = Partial<Omit<CommandOf<'giveOpinion'>, 'kind'>>;

function OpinionFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  // Where the chief may grant alone, the only thing to put to the leader is a refusal.
  const choices = view.case.stage === 'deciding' ? (['deny'] as const) : (['grant', 'deny'] as const);
  return (
    <>
      <p>{t('act.opinionHint')}</p>
      <QuotaLine view={view} />
      <PointsField points={view.checkPoints} />
      <OutcomeField
        label={t('act.opinionOutcome')}
        options={choices.map((value) => ({ value, label: t(`opinion.${value}`) }))}
      />
      <OpinionField phrases="opinion" />
    </>
  );
}

/** 初审意见: the chief reviews, the leader decides. */
export const giveOpinion: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: OpinionFields,
  command: ({ outcome = 'deny', opinion = '' }) => ({ kind: 'giveOpinion', outcome, opinion }),
};
