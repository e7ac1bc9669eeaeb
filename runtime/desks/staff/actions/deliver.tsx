import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { servedWays, type Applicant, type CommandOf } from '../../../../engine/index.ts';
import type { FormShape } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { AnnouncedFields, ElectronicFields, LeftFields } from './served-fields.tsx';

type Values = Omit<CommandOf<'deliver'>, 'kind'>;
const chosen = ['pickUp', 'mail'];
const others = (['electronic', 'left', 'announced'] as const).map((value) => ({ value, label: servedWays[value] }));

const fields: Readonly<Record<Values['way'], ComponentType<FieldsProps>>> = {
  pickUp: PickUpFields,
  mail: MailFields,
  electronic: ElectronicFields,
  left: LeftFields,
  announced: AnnouncedFields,
};

function PickUpFields() {
  const { t } = useTranslation();
  const relations = t('deliver.relations', { returnObjects: true }) as unknown as string[];
  return (
    <>
      <Form.Item name="relation" label={t('deliver.relation')}>
        <Select options={relations.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item
        name="identityChecked"
        valuePropName="checked"
        rules={[
          {
            validator: (_, checked) =>
              checked ? Promise.resolve() : Promise.reject(new Error(t('deliver.identityMissing'))),
          },
        ]}
      >
        <Checkbox>{t('deliver.identity')}</Checkbox>
      </Form.Item>
    </>
  );
}

function MailFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const { address } = view.case.delivery;
  return (
    <>
      {address !== undefined && <p>{t('deliver.mailTo', { address })}</p>}
      <Form.Item
        name="trackingNumber"
        label={t('deliver.tracking')}
        rules={[{ required: true, pattern: /^[A-Za-z0-9]{6,30}$/, message: t('deliver.trackingMissing') }]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function DeliverFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const way = Form.useWatch<Values['way'] | undefined>('way') ?? view.case.delivery.way;
  const ways = (view.form as FormShape).delivery.filter((one) => chosen.includes(one.way));
  const Own = fields[way];
  return (
    <>
      <Form.Item name="way" label={t('deliver.way')}>
        <Radio.Group
          optionType="button"
          options={[...ways.map(({ way: value, label }) => ({ value, label })), ...others]}
        />
      </Form.Item>
      <Form.Item
        name="receiver"
        label={t(`deliver.receiver.${way}`)}
        rules={[{ required: true, whitespace: true, message: t('deliver.receiverMissing') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Own view={view} />
    </>
  );
}

/** Who usually comes: the agent, the person, or whoever represents the organisation. */
const relationOf = ({ agent, kind }: Applicant): string =>
  agent ? '代理人' : kind === 'person' ? '本人' : '法定代表人';

/** 送达: handed out to somebody whose identity was checked, or given to the post. */
export const deliver: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: { applicant, delivery } }) => ({
    way: delivery.way,
    relation: relationOf(applicant),
    receiver: applicant.agent?.name ?? applicant.legalRepresentative ?? applicant.name,
    identityChecked: false,
  }),
  Fields: DeliverFields,
  command: ({ way, receiver, relation, identityChecked, trackingNumber, ...served }) => ({
    kind: 'deliver',
    way,
    receiver: receiver.trim(),
    identityChecked: way === 'pickUp' && identityChecked,
    ...(way === 'pickUp' || way === 'mail' ? {} : served),
    ...(way === 'pickUp' && relation ? { relation } : {}),
    ...(way === 'mail' && trackingNumber ? { trackingNumber } : {}),
  }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
