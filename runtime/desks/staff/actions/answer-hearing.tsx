import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { hearingAnswers, toldOfHearing, type CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OutcomeField } from './outcome-field.tsx';

type Values = Partial<Omit<CommandOf<'answerHearing'>, 'kind'>>;

const options = Object.entries(hearingAnswers).map(([value, label]) => ({ value, label }));

function AnswerFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('hearing.answerHint')}</p>
      <Form.Item name="who" label={t('hearing.who')}>
        <Select options={toldOfHearing(view.case).map((value) => ({ value, label: value }))} />
      </Form.Item>
      <OutcomeField label={t('hearing.answer')} options={options} />
    </>
  );
}

/** 要求或者放弃听证: the word of somebody who was told, taken down here. */
export const answerHearing: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: one }) => ({ who: toldOfHearing(one)[0] ?? '' }),
  Fields: AnswerFields,
  command: ({ who = '', outcome = 'waive' }) => ({ kind: 'answerHearing', who, outcome }),
};
