import { Form, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CommandOf, followUpOutcomes } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OfficersField } from './officers-field.tsx';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'checkCommitment'>, 'kind'>>;

const LEAST_PEOPLE = 2;

function CheckFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<Values['outcome']>('outcome');
  const names = view.case.followUp?.committed.map(({ name }) => name).join('、') ?? '';
  return (
    <>
      <p>{t('followUp.hint', { materials: names })}</p>
      <Form.Item
        name="outcome"
        label={t('followUp.outcome')}
        rules={[{ required: true, message: t('act.outcomeMissing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(followUpOutcomes).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {outcome === 'rectify' && (
        <Form.Item
          name="rectifyDays"
          label={t('followUp.rectifyDays')}
          rules={[{ required: true, message: t('followUp.rectifyDaysMissing') }]}
        >
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
      )}
      <OpinionField name="finding" label={t('followUp.finding')} phrases="followUp" />
      <OfficersField
        name="people"
        label={t('review.people', { least: LEAST_PEOPLE })}
        hint={t('review.peopleHint')}
        officers={view.work.officers.filter(({ reviews }) => reviews)}
        most={10}
        rules={[
          {
            validator: (_, people: string[] = []) =>
              people.length < LEAST_PEOPLE ? Promise.reject(new Error(t('followUp.peopleMissing'))) : Promise.resolve(),
          },
        ]}
      />
    </>
  );
}

/** 承诺核查: whether what was promised is true, after the decision that relied on it. */
export const checkCommitment: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: CheckFields,
  command: ({ outcome = 'kept', finding = '', people = [], rectifyDays }) => ({
    kind: 'checkCommitment',
    outcome,
    finding: finding.trim(),
    people,
    ...(outcome === 'rectify' && rectifyDays !== undefined ? { rectifyDays } : {}),
  }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
