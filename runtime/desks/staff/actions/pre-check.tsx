import { Form, Input } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { MarkGroup } from './mark-group.tsx';
import { type Marked, markAt, startMarks, told } from './marks.ts';
import { noticeGroups } from './notice-items.ts';
import { OutcomeField } from './outcome-field.tsx';

interface Values extends Marked {
  outcome?: CommandOf<'preCheck'>['outcome'];
  note?: string;
}

function PreCheckFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const title = t('case.part.materials');
  const outcome = Form.useWatch<Values['outcome']>('outcome');
  const groups = useMemo(() => noticeGroups(view, title), [view, title]);
  const options = (['pass', 'return'] as const).map((value) => ({ value, label: t(`preCheck.${value}`) }));
  return (
    <>
      <p>{t('preCheck.hint')}</p>
      <OutcomeField label={t('preCheck.outcome')} options={options} />
      {outcome === 'return' && groups.map((group) => <MarkGroup key={group.title} group={group} />)}
      <Form.Item name="note" label={t('preCheck.note')} extra={t('preCheck.noteHint')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </>
  );
}

/** 预审: an online application is looked over before the window receives it. */
export const preCheck: Action<Values> = {
  weight: () => 'usual',
  start: (view) => ({ marks: startMarks(view) }),
  Fields: PreCheckFields,
  command: ({ outcome = 'pass', note, marks }) => ({
    kind: 'preCheck',
    outcome,
    ...(outcome === 'return' ? told({ marks }) : { defects: [], sound: [] }),
    ...(note?.trim() ? { note: note.trim() } : {}),
  }),
  fieldAt: (pointer, values) => (pointer[0] === 'defects' ? markAt(pointer, values) : pointer),
};
