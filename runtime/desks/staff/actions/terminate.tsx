import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { terminationGrounds, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'terminate'>, 'kind'>>;

function TerminateFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('terminate.hint')}</p>
      <Form.Item
        name="ground"
        label={t('terminate.ground')}
        rules={[{ required: true, message: t('terminate.groundMissing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(terminationGrounds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t('terminate.reason')} phrases="terminate" />
    </>
  );
}

/** 终止: the case cannot be decided any more. */
export const terminate: Action<Values> = {
  place: 'side',
  weight: () => 'final',
  start: () => ({}),
  Fields: TerminateFields,
  command: ({ ground = 'objectGone', reason = '' }) => ({ kind: 'terminate', ground, reason: reason.trim() }),
};
