import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ground } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { GroundsField } from './grounds-field.tsx';

interface Values {
  grounds: Ground[];
  whereTo?: string;
}

function RefuseFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('act.refuseHint')}</p>
      <GroundsField reasons={view.work.refusalReasons} label={t('act.refusalGrounds')} />
      <Form.Item name="whereTo" label={t('act.whereTo')} extra={t('act.whereToHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

/** 不予受理: on paper, with reasons and where to go instead. */
export const refuseAcceptance: Action<Values> = {
  place: 'main',
  weight: () => 'final',
  start: () => ({ grounds: [] }),
  Fields: RefuseFields,
  command: ({ grounds, whereTo }) => ({
    kind: 'refuseAcceptance',
    grounds,
    ...(whereTo?.trim() ? { whereTo: whereTo.trim() } : {}),
  }),
};
