import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { pathOf, routes } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OutcomeField } from './outcome-field.tsx';

type Values = Omit<CommandOf<'answerLateEntry'>, 'kind'>;

function LateEntryFields({ view }: FieldsProps) {
  const { t } = useTranslation('papers');
  const outcome = Form.useWatch<Values['outcome'] | undefined>('outcome');
  const entry = view.case.lateEntry;
  const options = (['consent', 'refuse'] as const).map((value) => ({ value, label: t(`late.${value}`) }));
  return (
    <>
      {entry && (
        <>
          <p>{t('late.asked', { at: momentWords(entry.receivedAt), reason: entry.reason })}</p>
          <ul className="paper-list">
            {entry.slip.map((id, index) => (
              <li key={id}>
                <a href={pathOf(routes.download, { id })} target="_blank" rel="noreferrer">
                  {t('late.slipOf', { page: index + 1 })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <OutcomeField label={t('late.outcome')} options={options} />
      {outcome === 'consent' && (
        <Form.Item name="overdue" valuePropName="checked" extra={t('late.overdueHint')}>
          <Checkbox>{t('late.overdue')}</Checkbox>
        </Form.Item>
      )}
      <Form.Item
        name="note"
        label={t('late.note')}
        rules={[{ required: outcome === 'refuse', whitespace: true, message: t('late.noteMissing') }]}
      >
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </>
  );
}

/** 审核补录: whether the clocks count from the true time of receipt. */
export const answerLateEntry: Action<Values> = {
  weight: () => 'usual',
  start: () => ({ outcome: 'consent' }),
  Fields: LateEntryFields,
  command: ({ outcome, overdue, note }) => ({
    kind: 'answerLateEntry',
    outcome,
    ...(outcome === 'consent' && overdue ? { overdue } : {}),
    ...(note?.trim() ? { note: note.trim() } : {}),
  }),
};
