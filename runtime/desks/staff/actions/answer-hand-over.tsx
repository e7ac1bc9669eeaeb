import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CommandOf, handOverOutcomes } from '../../../../engine/index.ts';
import { useCountWords } from '../materials/use-count-words.ts';
import type { Action, FieldsProps } from './action.ts';
import { OutcomeField } from './outcome-field.tsx';

type Values = Omit<CommandOf<'answerHandOver'>, 'kind'>;

const options = Object.entries(handOverOutcomes).map(([value, label]) => ({ value, label }));

function AnswerFields({ view }: FieldsProps) {
  const { t } = useTranslation('papers');
  const countWords = useCountWords();
  const outcome = Form.useWatch<Values['outcome'] | undefined>('outcome');
  const open = view.case.handOvers?.find(({ answer }) => !answer);
  return (
    <>
      {open && (
        <>
          <p>{t('answer.hint', { from: open.from.name, by: open.by.name })}</p>
          <ul className="paper-list">
            {open.papers.map((paper) => (
              <li key={paper.id}>
                {paper.name} <span className="quiet">{countWords(paper)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OutcomeField label={t('answer.outcome')} options={options} />
      {outcome === 'refuse' && (
        <Form.Item
          name="reason"
          label={t('answer.reason')}
          extra={t('answer.reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('answer.reasonMissing') }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      )}
    </>
  );
}

/** 签收材料: counted and taken, or sent back with a reason. */
export const answerHandOver: Action<Values> = {
  weight: () => 'usual',
  start: () => ({ outcome: 'sign' }),
  Fields: AnswerFields,
  command: ({ outcome, reason }) => ({
    kind: 'answerHandOver',
    outcome,
    ...(outcome === 'refuse' && reason?.trim() ? { reason: reason.trim() } : {}),
  }),
};
