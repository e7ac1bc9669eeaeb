import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { upperOutcomes, type CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { GroundsField } from './grounds-field.tsx';
import { LineField } from './line-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';

type Values = Partial<Omit<CommandOf<'recordUpper'>, 'kind'>>;

const options = Object.entries(upperOutcomes).map(([value, label]) => ({ value, label }));

function UpperFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<Values['outcome']>('outcome');
  const decided = outcome === 'grant' || outcome === 'deny';
  return (
    <>
      <p>{t('forward.recordHint', { authority: view.work.upper })}</p>
      <OutcomeField label={t('forward.outcome')} options={options} />
      <LineField day name="decidedOn" label={t('forward.decidedOn')} missing={t('forward.decidedOnMissing')} />
      {decided && (
        <LineField name="number" label={t('forward.number')} missing={t('forward.numberMissing')} maxLength={80} />
      )}
      {outcome === 'grant' && <LineField name="resultNumber" label={t('act.resultNumber')} maxLength={80} />}
      <OpinionField label={t('forward.upperOpinion')} phrases="upper" />
      {outcome === 'deny' && <GroundsField reasons={[]} label={t('act.denialGrounds')} />}
    </>
  );
}

/** 登记上级结果: what the authority above decided, or that it sent the case back. */
export const recordUpper: Action<Values> = {
  weight: ({ outcome }) => (outcome === 'deny' ? 'final' : 'usual'),
  start: () => ({ grounds: [] }),
  Fields: UpperFields,
  command: ({ outcome = 'return', decidedOn = '', number, resultNumber, opinion = '', grounds = [] }) => ({
    kind: 'recordUpper',
    outcome,
    decidedOn,
    opinion: opinion.trim(),
    grounds: outcome === 'deny' ? grounds : [],
    ...(outcome !== 'return' && number ? { number: number.trim() } : {}),
    ...(outcome === 'grant' && resultNumber ? { resultNumber: resultNumber.trim() } : {}),
  }),
};
