import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

interface Values {
  document?: string;
  reason?: string;
}

const printedPapers = ({ documents }: CaseView) =>
  documents.filter(({ blank, voided }) => blank?.number !== undefined && !voided);

function SpoilFields({ view }: FieldsProps) {
  const { t } = useTranslation('blanks');
  return (
    <>
      <p>{t('spoil.hint')}</p>
      <Form.Item
        name="document"
        label={t('spoil.document')}
        rules={[{ required: true, message: t('act.documentMissing') }]}
      >
        <Select
          options={printedPapers(view).map(({ id, title, blank }) => ({
            value: id,
            label: t('spoil.documentWords', { title, number: blank?.number }),
          }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t('spoil.reason')} phrases="spoiled" />
    </>
  );
}

/** 空白证照作废: what was printed wrong goes to waste, and the paper is printed again on another. */
export const spoilBlank: Action<Values> = {
  weight: () => 'usual',
  start: (view) => {
    const [paper] = printedPapers(view);
    return paper ? { document: paper.id } : {};
  },
  Fields: SpoilFields,
  command: ({ document = '', reason = '' }) => ({ kind: 'spoilBlank', document, reason: reason.trim() }),
};
