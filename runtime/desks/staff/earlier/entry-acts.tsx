import { Button, Form, Input, Popconfirm, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type EarlierAnswerBody, type EarlierRow, type ProblemShape, routes } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';

interface Props {
  entry: EarlierRow;
  onDone: () => void;
}

/** Consent or return for somebody else of the unit; correction and withdrawal for whoever entered it. */
export function EntryActs({ entry: { id, state, count, mine, mayConsent }, onDone }: Props) {
  const { t } = useTranslation('earlier');
  const [, go] = useLocation();
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const act = async (send: () => Promise<unknown>) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await send();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
    onDone();
  };
  const answer = (body: EarlierAnswerBody) => act(() => call(routes.answerEarlier, { params: { id }, body }));
  const isOpen = state === 'waiting' || state === 'returned';
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      {state === 'waiting' && !mayConsent && <p className="quiet">{t(mine ? 'entry.own' : 'entry.watch')}</p>}
      {isOpen && (mine || mayConsent) && (
        <div className="print-row earlier-acts">
          {mayConsent && (
            <>
              <Popconfirm
                title={t('entry.consentSure', { count })}
                okText={t('entry.yes')}
                cancelText={t('entry.no')}
                onConfirm={() => void answer({ consent: true })}
              >
                <Button type="primary" loading={busy}>
                  {t('entry.consent')}
                </Button>
              </Popconfirm>
              <Returning onReturn={(reason) => void answer({ consent: false, reason })} />
            </>
          )}
          {mine && state === 'returned' && (
            <Button type="primary" onClick={() => go(`/licences/earlier/${id}/correction`)}>
              {t('entry.correct')}
            </Button>
          )}
          {mine && (
            <Popconfirm
              title={t('entry.withdrawSure')}
              okText={t('entry.withdrawYes')}
              cancelText={t('entry.no')}
              onConfirm={() => void act(() => call(routes.withdrawEarlier, { params: { id } }))}
            >
              <Button danger>{t('entry.withdraw')}</Button>
            </Popconfirm>
          )}
        </div>
      )}
    </>
  );
}

function Returning({ onReturn }: { onReturn: (reason: string) => void }) {
  const { t } = useTranslation('earlier');
  const rules = [{ required: true, whitespace: true, message: t('entry.returnMissing') }];
  return (
    <Popover
      trigger="click"
      destroyOnHidden
      content={
        <Form
          layout="vertical"
          className="reveal-form"
          onFinish={({ reason }: { reason: string }) => onReturn(reason.trim())}
        >
          <Form.Item name="reason" label={t('entry.returnReason')} extra={t('entry.returnHint')} rules={rules}>
            <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('entry.return')}
          </Button>
        </Form>
      }
    >
      <Button>{t('entry.return')}</Button>
    </Popover>
  );
}
