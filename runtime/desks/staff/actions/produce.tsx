import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action, FieldsProps } from './action.ts';

interface Values {
  resultNumber?: string;
}

function ProduceFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const numbered = view.case.outcome === 'granted' && view.work.result?.numbered === true;
  return (
    <>
      <p>{t('act.produceHint', { result: view.work.result?.name ?? t('act.decisionPaper') })}</p>
      <Form.Item
        name="resultNumber"
        label={t('act.resultNumber')}
        rules={[{ required: numbered, whitespace: true, message: t('act.resultNumberMissing') }]}
        hidden={!numbered}
      >
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** 制证: makes the paper or the licence. */
export const produce: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: ProduceFields,
  command: ({ resultNumber }) => ({
    kind: 'produce',
    ...(resultNumber?.trim() ? { resultNumber: resultNumber.trim() } : {}),
  }),
};
