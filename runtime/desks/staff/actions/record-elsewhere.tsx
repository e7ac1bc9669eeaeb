import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { elsewhereOutcomes, type CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { GroundsField } from './grounds-field.tsx';
import { LineField } from './line-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';

type Values = Partial<Omit<CommandOf<'recordElsewhere'>, 'kind'>>;

function ResultFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<Values['outcome']>('outcome');
  const isAccepted = view.case.elsewhere !== undefined;
  const options = Object.entries(elsewhereOutcomes)
    .filter(([value]) => (value === 'refuse') !== isAccepted)
    .map(([value, label]) => ({ value, label }));
  return (
    <>
      <p>{t('elsewhere.recordHint', { ...view.work.elsewhere })}</p>
      <OutcomeField label={t('elsewhere.outcome')} options={options} />
      <LineField day name="decidedOn" label={t('elsewhere.decidedOn')} missing={t('elsewhere.decidedOnMissing')} />
      {outcome === 'deny' && (
        <LineField name="number" label={t('forward.number')} missing={t('forward.numberMissing')} maxLength={80} />
      )}
      {outcome === 'grant' && <LineField name="number" label={t('forward.number')} maxLength={80} />}
      {outcome === 'grant' && <LineField name="resultNumber" label={t('act.resultNumber')} maxLength={80} />}
      <OpinionField label={t('elsewhere.opinion')} phrases="elsewhere" />
      {(outcome === 'deny' || outcome === 'refuse') && <GroundsField reasons={[]} label={t('elsewhere.grounds')} />}
    </>
  );
}

/** 登记垂管结果: what came of it in the system where it is handled. */
export const recordElsewhere: Action<Values> = {
  weight: ({ outcome }) => (outcome === 'grant' ? 'usual' : 'final'),
  start: ({ case: one }) => ({ grounds: [], ...(one.elsewhere ? {} : { outcome: 'refuse' }) }),
  Fields: ResultFields,
  command: ({ outcome = 'refuse', decidedOn = '', number, resultNumber, opinion = '', grounds = [] }) => ({
    kind: 'recordElsewhere',
    outcome,
    decidedOn,
    opinion: opinion.trim(),
    grounds: outcome === 'grant' ? [] : grounds,
    ...(outcome !== 'refuse' && number?.trim() ? { number: number.trim() } : {}),
    ...(outcome === 'grant' && resultNumber?.trim() ? { resultNumber: resultNumber.trim() } : {}),
  }),
};
