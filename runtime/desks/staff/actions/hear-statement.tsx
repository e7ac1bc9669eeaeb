import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'hearStatement'>, 'kind'>>;

/** Interested parties first: their words are waited for. */
const speakers = ({ case: one }: CaseView): string[] => [
  ...(one.interested ?? []).map(({ name }) => name),
  one.applicant.name,
];

function StatementFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="name" label={t('interested.speaker')}>
        <Select options={speakers(view).map((value) => ({ value, label: value }))} />
      </Form.Item>
      <OpinionField name="summary" label={t('interested.summary')} phrases="statement" />
      <OpinionField name="handling" label={t('interested.handling')} phrases="handling" />
    </>
  );
}

/** 听取陈述申辩: what was said, and how far it was followed. */
export const hearStatement: Action<Values> = {
  weight: () => 'usual',
  start: (view) => ({ name: speakers(view)[0] ?? '' }),
  Fields: StatementFields,
  command: ({ name = '', summary = '', handling = '' }) => ({
    kind: 'hearStatement',
    name,
    summary: summary.trim(),
    handling: handling.trim(),
  }),
};
