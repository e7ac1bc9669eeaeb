import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'resume'>, 'kind'>>;

const running = ({ work }: CaseView) => work.procedures.filter((one) => one.running);

function ResumeFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const procedures = running(view);
  return (
    <>
      <p>{t('procedure.resumeHint')}</p>
      <Form.Item name="procedure" label={t('procedure.name')} hidden={procedures.length < 2}>
        <Select options={procedures.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <OpinionField name="result" label={t('procedure.result')} phrases="resume" />
    </>
  );
}

/** 恢复办理: the result goes on file and the clocks count again. */
export const resume: Action<Values> = {
  weight: () => 'usual',
  start: (view) => {
    const [first] = running(view);
    return first ? { procedure: first.id } : {};
  },
  Fields: ResumeFields,
  command: ({ procedure = '', result = '' }) => ({
    kind: 'resume',
    procedure,
    ...(result.trim() === '' ? {} : { result: result.trim() }),
  }),
};
