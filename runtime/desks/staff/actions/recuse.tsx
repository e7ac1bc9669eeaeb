import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { recusalRelations, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'recuse'>, 'kind'>>;

function RecuseFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('recuse.hint')}</p>
      <Form.Item
        name="relation"
        label={t('recuse.relation')}
        rules={[{ required: true, message: t('recuse.missing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(recusalRelations).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t('recuse.reason')} phrases="recuse" />
    </>
  );
}

/** 申请回避: the case goes on without whoever declares an interest in it. */
export const recuse: Action<Values> = {
  place: 'side',
  weight: () => 'final',
  start: () => ({}),
  Fields: RecuseFields,
  command: ({ relation = 'other', reason = '' }) => ({ kind: 'recuse', relation, reason: reason.trim() }),
};
