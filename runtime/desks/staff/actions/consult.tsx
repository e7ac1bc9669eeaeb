import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'consult'>, 'kind'>>;

/** Answers between offices are commonly due within seven working days. */
const USUAL_DAYS = 7;

function ConsultFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('consult.hint')}</p>
      <Form.Item name="unit" label={t('consult.unit')} rules={[{ required: true, message: t('consult.unitMissing') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={view.work.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <OpinionField name="question" label={t('consult.question')} phrases="consult" />
      <Form.Item name="days" label={t('consult.days')} rules={[{ required: true, message: t('consult.daysMissing') }]}>
        <InputNumber min={1} max={30} precision={0} />
      </Form.Item>
      <Form.Item name="countersign" valuePropName="checked" extra={t('consult.countersignHint')}>
        <Checkbox>{t('consult.countersign')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** 征求意见、会签: another unit is asked while the work goes on. */
export const consult: Action<Values> = {
  weight: () => 'usual',
  start: () => ({ days: USUAL_DAYS, countersign: false }),
  Fields: ConsultFields,
  command: ({ unit = '', question = '', days = USUAL_DAYS, countersign = false }) => ({
    kind: 'consult',
    unit,
    question: question.trim(),
    days,
    countersign,
  }),
};
