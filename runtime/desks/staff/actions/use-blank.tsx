import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { pathOf, routes, type CaseView } from '../../../api/index.ts';
import { PrinterChoice, usePrinter } from '../blanks/printer-choice.tsx';
import type { Action, FieldsProps } from './action.ts';

interface Values {
  document?: string;
  number?: string;
}

const waitingPapers = ({ documents }: CaseView) =>
  documents.filter(({ blank, voided }) => blank && blank.number === undefined && !voided);

function BlankFields({ view }: FieldsProps) {
  const { t } = useTranslation('blanks');
  const form = Form.useFormInstance<Values>();
  const chosen = Form.useWatch<Values['document']>('document');
  const { printer, choose } = usePrinter();
  const papers = waitingPapers(view);
  const blank = papers.find(({ id }) => id === chosen)?.blank;
  const { next, kindName: kind } = blank ?? {};
  const turn = (id: string) => form.setFieldValue('number', papers.find((paper) => paper.id === id)?.blank?.next ?? '');
  const query = { format: 'pdf' as const, ...(printer === '' ? {} : { printer }) };
  return (
    <>
      <p>{t('act.hint')}</p>
      <Form.Item
        name="document"
        label={t('act.document')}
        rules={[{ required: true, message: t('act.documentMissing') }]}
      >
        <Select onChange={turn} options={papers.map(({ id, title }) => ({ value: id, label: title }))} />
      </Form.Item>
      {chosen !== undefined && (
        <div className="print-row">
          <PrinterChoice printer={printer} choose={choose} />
          <Button
            href={pathOf(routes.deskDocument, { id: view.case.id, document: chosen }, query)}
            target="_blank"
            rel="noreferrer"
          >
            {t('act.print')}
          </Button>
        </div>
      )}
      <Form.Item
        name="number"
        label={t('act.number')}
        extra={next === undefined ? t('act.noneInHand', { kind }) : t('act.numberHint', { kind, next })}
        rules={[{ required: true, whitespace: true, message: t('act.numberMissing') }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** 套打: notes the numbered blank a paper was printed on. */
export const useBlank: Action<Values> = {
  weight: () => 'usual',
  start: (view) => {
    const [paper] = waitingPapers(view);
    return paper ? { document: paper.id, number: paper.blank?.next ?? '' } : {};
  },
  Fields: BlankFields,
  command: ({ document = '', number = '' }) => ({ kind: 'useBlank', document, number: number.trim() }),
};
