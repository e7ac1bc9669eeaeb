import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';

type Values = Pick<CommandOf<'seal'>, 'documents'>;

/** Papers that wait for a seal: those the person may seal, and those somebody else must. */
function waitingPapers({ documents }: CaseView) {
  const waiting = documents.filter(({ seal, ready }) => seal !== undefined && !ready);
  return {
    mine: waiting.filter(({ seal }) => seal?.mine !== undefined),
    others: waiting.filter(({ seal }) => seal?.mine === undefined),
  };
}

function SealFields({ view }: FieldsProps) {
  const { t } = useTranslation('seals');
  const { mine, others } = waitingPapers(view);
  return (
    <>
      <p>{t('act.hint')}</p>
      <Form.Item name="documents" label={t('act.documents')} rules={[{ required: true, message: t('act.missing') }]}>
        <Checkbox.Group
          className="radio-lines"
          options={mine.map(({ id, title, number, seal }) => ({
            value: id,
            label: t('act.document', { title: [title, number].filter(Boolean).join(' '), seal: seal?.mine }),
          }))}
        />
      </Form.Item>
      {others.length > 0 && (
        <p className="quiet">
          {t('act.others', {
            documents: others.map(({ title, seal }) => `${title}（${seal?.kindName ?? ''}）`).join('、'),
          })}
        </p>
      )}
    </>
  );
}

/** 盖章: notes the seals that were put on the printed papers. */
export const seal: Action<Values> = {
  weight: () => 'usual',
  start: (view) => ({ documents: waitingPapers(view).mine.map(({ id }) => id) }),
  Fields: SealFields,
  command: ({ documents }) => ({ kind: 'seal', documents }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
