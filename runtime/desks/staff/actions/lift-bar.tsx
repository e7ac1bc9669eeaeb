import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { barKinds, type CommandOf, liftingGrounds } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';
import { LineField } from './line-field.tsx';

type Values = Partial<Omit<CommandOf<'liftBar'>, 'kind'>>;

const unlifted = ({ case: { bars = [] } }: FieldsProps['view']) => bars.filter(({ lifting }) => !lifting);

function LiftFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="bar" label={t('lifting.bar')} rules={[{ required: true, message: t('lifting.barMissing') }]}>
        <Radio.Group
          className="radio-lines"
          options={unlifted(view).map(({ kind }) => ({ value: kind, label: barKinds[kind] }))}
        />
      </Form.Item>
      <GroundedFields words="lifting" name="ground" grounds={liftingGrounds} />
      <LineField
        name="authority"
        label={t('lifting.authority')}
        hint={t('lifting.authorityHint')}
        missing={t('lifting.authorityMissing')}
        maxLength={200}
      />
      <LineField name="number" label={t('lifting.number')} missing={t('lifting.numberMissing')} maxLength={80} />
      <LineField day name="documentOn" label={t('lifting.documentOn')} missing={t('lifting.documentOnMissing')} />
    </>
  );
}

/** 解除限制: what barred the applicant stands no longer; both stay in the register. */
export const liftBar: Action<Values> = {
  weight: () => 'usual',
  start: (view) => {
    const [only, ...others] = unlifted(view);
    return only && others.length === 0 ? { bar: only.kind } : {};
  },
  Fields: LiftFields,
  command: ({
    bar = 'falsePromise',
    ground = 'repaired',
    authority = '',
    number = '',
    documentOn = '',
    reason = '',
  }) => ({
    kind: 'liftBar',
    ...{ bar, ground, documentOn },
    authority: authority.trim(),
    number: number.trim(),
    reason: reason.trim(),
  }),
};
