import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action } from './action.ts';

interface Values {
  note?: string;
}

function ConcludeFields() {
  const { t } = useTranslation();
  return (
    <Form.Item name="note" label={t('act.concludeNote')} extra={t('act.concludeHint')}>
      <Input maxLength={200} />
    </Form.Item>
  );
}

/** 办结: what was given to the post has arrived. */
export const conclude: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: ConcludeFields,
  command: ({ note }) => ({ kind: 'conclude', ...(note?.trim() ? { note: note.trim() } : {}) }),
};
