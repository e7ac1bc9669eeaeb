import { AutoComplete, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { recusalRelations, type CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';
import { OfficersField } from './officers-field.tsx';

type Values = Partial<Omit<CommandOf<'requestRecusal'>, 'kind'>>;

const partiesOf = ({ case: { applicant, interested = [] } }: CaseView): string[] => [
  applicant.name,
  ...(applicant.agent ? [applicant.agent.name] : []),
  ...interested.map(({ name }) => name),
];

function RequestFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const missing = (key: string) => [{ required: true, message: t(`recusal.${key}Missing`) }];
  return (
    <>
      <OfficersField
        name="officer"
        label={t('recusal.officer')}
        officers={view.work.officers}
        rules={missing('officer')}
      />
      <Form.Item name="who" label={t('recusal.who')} extra={t('recusal.whoHint')} rules={missing('who')}>
        <AutoComplete maxLength={60} options={partiesOf(view).map((value) => ({ value }))} />
      </Form.Item>
      <GroundedFields words="recusal" name="relation" grounds={recusalRelations} />
    </>
  );
}

/** 申请回避: a party asks that somebody keep out, taken down here. */
export const requestRecusal: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: RequestFields,
  command: ({ officer = '', who = '', relation = 'other', reason = '' }) => ({
    kind: 'requestRecusal',
    officer,
    who: who.trim(),
    relation,
    reason: reason.trim(),
  }),
};
