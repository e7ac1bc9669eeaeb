import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { openRequests, recusalOutcomes, recusalRelations, type CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';

type Values = Partial<Omit<CommandOf<'answerRecusal'>, 'kind'>>;

const options = Object.entries(recusalOutcomes).map(([value, label]) => ({ value, label }));

function AnswerFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const open = openRequests(view.case);
  return (
    <>
      <p>{t('recusal.answerHint')}</p>
      {open.map(({ officer, who, relation, reason }) => (
        <p key={officer.id}>
          <b>{t('recusal.asked', { who, name: officer.name })}</b> {recusalRelations[relation]}：{reason}
        </p>
      ))}
      <Form.Item name="officer" label={t('recusal.officer')} hidden={open.length < 2}>
        <Radio.Group
          className="radio-lines"
          options={open.map(({ officer: { id, name } }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <OutcomeField label={t('recusal.outcome')} options={options} />
      <OpinionField name="reason" label={t('recusal.answerReason')} phrases="recusalAnswer" />
    </>
  );
}

/** 决定回避: whether somebody a party named keeps out. */
export const answerRecusal: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: one }) => ({ officer: openRequests(one)[0]?.officer.id ?? '' }),
  Fields: AnswerFields,
  command: ({ officer = '', outcome = 'refuse', reason = '' }) => ({
    kind: 'answerRecusal',
    officer,
    outcome,
    reason: reason.trim(),
  }),
};
