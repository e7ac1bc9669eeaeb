import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CommandOf, type Ground, refusalCauses } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { FalsehoodField } from './falsehood-field.tsx';
import { GroundsField } from './grounds-field.tsx';

interface Values {
  cause?: CommandOf<'refuseAcceptance'>['cause'];
  grounds: Ground[];
  whereTo?: string;
  falsehood?: boolean;
}

function RefuseFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('act.refuseHint')}</p>
      <Form.Item
        name="cause"
        label={t('act.refusalCause')}
        rules={[{ required: true, message: t('act.refusalCauseMissing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(refusalCauses).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <GroundsField reasons={view.work.refusalReasons} label={t('act.refusalGrounds')} />
      <Form.Item
        name="whereTo"
        label={t('act.whereTo')}
        extra={t('act.whereToHint')}
        dependencies={['cause']}
        rules={[
          ({ getFieldValue }) => ({
            required: getFieldValue('cause') === 'competence',
            whitespace: true,
            message: t('act.whereToMissing'),
          }),
        ]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <FalsehoodField view={view} />
    </>
  );
}

/** 不予受理: on paper, with reasons and where to go instead. */
export const refuseAcceptance: Action<Values> = {
  weight: () => 'final',
  start: () => ({ grounds: [] }),
  Fields: RefuseFields,
  command: ({ cause = 'competence', grounds, whereTo, falsehood }) => ({
    kind: 'refuseAcceptance',
    cause,
    grounds,
    ...(whereTo?.trim() ? { whereTo: whereTo.trim() } : {}),
    ...(falsehood ? { falsehood } : {}),
  }),
};
