import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type GrantChoicesShape, type GrantRevokeBody, type GrantRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import { ChoosingDialog } from '../centre/choosing-dialog.tsx';
import { useAct } from './use-act.ts';

interface Props {
  row: GrantRow;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Ends a grant; what was decided under it stands. */
export function RevokeDialog({ row, onClose, onDone }: Props) {
  const { t } = useTranslation('grants');
  const choices = useResource('grant-choices', (signal) => call(routes.grantChoices, { signal }));
  const { problem, busy, save } = useAct(t('revoke.done'), onDone);
  const rules = [{ required: true, message: t('missing') }];
  const revoke = (body: GrantRevokeBody) =>
    void save(body, (idempotencyKey) => call(routes.revokeGrant, { params: { id: row.grant }, body, idempotencyKey }));
  return (
    <ChoosingDialog<GrantChoicesShape, GrantRevokeBody>
      danger
      title={t('revoke.title', { number: row.number })}
      ok={t('revoke.save')}
      cancel={t('cancel')}
      explain={t('revoke.explain')}
      problem={problem}
      busy={busy}
      choices={choices}
      start={({ today }) => ({ on: today })}
      onFinish={revoke}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="on" label={t('revoke.on')} rules={rules}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="reason" label={t('revoke.reason')} rules={rules}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
          </Form.Item>
        </>
      )}
    </ChoosingDialog>
  );
}
