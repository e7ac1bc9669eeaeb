import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CommandOf, revocationGrounds } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';

type Values = Partial<Omit<CommandOf<'revoke'>, 'kind'>>;

function RevokeFields() {
  const { t } = useTranslation();
  return (
    <>
      <GroundedFields words="revocation" name="ground" grounds={revocationGrounds} />
      <Form.Item name="heard" valuePropName="checked">
        <Checkbox>{t('revocation.heard')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** 撤销: the licence is taken back. */
export const revoke: Action<Values> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: RevokeFields,
  command: ({ ground = 'other', reason = '', heard = false }) => ({
    kind: 'revoke',
    ground,
    reason: reason.trim(),
    heard,
  }),
};
