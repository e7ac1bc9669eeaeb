import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'suspend'>, 'kind'>>;

/** Procedures the caller approves that do not run yet; a hearing has acts of its own. */
const mine = ({ work }: CaseView) =>
  work.procedures.filter((one) => one.mine && !one.running && one.kind !== 'hearing');

const isOverdue = ({ clocks }: CaseView): boolean =>
  clocks.some(({ kind, ledger }) => (kind === 'promised' || kind === 'statutory') && ledger.state === 'overdue');

function SuspendFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const chosen = Form.useWatch<string | undefined>('procedure');
  const procedures = mine(view);
  const one = procedures.find(({ id }) => id === chosen) ?? procedures[0];
  if (!one) return null;
  const { maximum, unit, statutoryBasis, promisedBasis } = one;
  return (
    <>
      <p>{t('procedure.hint')}</p>
      <Form.Item name="procedure" label={t('procedure.name')}>
        <Select options={procedures.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <dl className="preview-facts">
        <div>
          <dt>{t('procedure.statutory')}</dt>
          <dd>
            {statutoryBasis === undefined ? t('procedure.counts') : t('procedure.stops', { basis: statutoryBasis })}
          </dd>
        </div>
        <div>
          <dt>{t('procedure.promised')}</dt>
          <dd>
            {promisedBasis === undefined ? t('procedure.counts') : t('procedure.stops', { basis: promisedBasis })}
          </dd>
        </div>
      </dl>
      <Form.Item
        name="expected"
        label={t('procedure.expected', { unit })}
        extra={t('procedure.most', { maximum, unit })}
        rules={[{ required: true, message: t('procedure.expectedMissing') }]}
      >
        <InputNumber min={1} max={maximum} precision={0} />
      </Form.Item>
      <OpinionField name="reason" label={t('procedure.reason')} phrases="suspend" />
      {isOverdue(view) && (
        <Form.Item name="late" valuePropName="checked" extra={t('procedure.lateHint')}>
          <Checkbox>{t('procedure.late')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

/** 特别程序: its time is told in writing before any clock stands still. */
export const suspend: Action<Values> = {
  weight: () => 'usual',
  start: (view) => {
    const [first] = mine(view);
    return first ? { procedure: first.id } : {};
  },
  Fields: SuspendFields,
  command: ({ procedure = '', expected = 0, reason = '', late }) => ({
    kind: 'suspend',
    procedure,
    expected,
    reason: reason.trim(),
    ...(late ? { late } : {}),
  }),
};
