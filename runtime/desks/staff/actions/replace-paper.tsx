import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { changedAnswers, type Answers } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { AnswersField } from './answers-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { PaperField } from './paper-field.tsx';

interface Values {
  document?: string;
  reason?: string;
  answers: Answers;
}

function ReplaceFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('replacement.hint')}</p>
      <PaperField view={view} />
      <OpinionField name="reason" label={t('replacement.reason')} phrases="replacement" />
      <Form.Item name="answers" label={t('replacement.answers')} extra={t('replacement.answersHint')}>
        <AnswersField view={view} />
      </Form.Item>
    </>
  );
}

/** 作废重制: a paper that is wrong is voided and made anew; both stay. */
export const replacePaper: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: one }) => ({ answers: one.answers }),
  Fields: ReplaceFields,
  command: ({ document = '', reason = '', answers }, { case: one }) => {
    const corrected = changedAnswers(answers, one.answers);
    return {
      kind: 'replacePaper',
      document,
      reason: reason.trim(),
      ...(Object.keys(corrected).length === 0 ? {} : { answers: corrected }),
    };
  },
  fieldAt: (pointer) => (pointer[0] === 'answers' ? ['answers'] : pointer),
};
