import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssueRow } from '../../../api/index.ts';
import { commandNames } from '../../../../engine/index.ts';
import { BulkDialog } from '../bulk/bulk-dialog.tsx';

interface Props {
  rows: readonly IssueRow[];
  onDone: () => void;
}

/** Several results to one visitor: who it is and that the paper was looked at is said once, and noted on each. */
export function HandOutBar({ rows, onDone }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const relations = t('deliver.relations', { returnObjects: true }) as unknown as string[];
  const [receiver, setReceiver] = useState('');
  const [relation, setRelation] = useState(relations[0] ?? '');
  const [identityChecked, setChecked] = useState(false);
  const values = { way: 'pickUp', receiver, relation, identityChecked };
  const close = (acted: boolean) => {
    setOpen(false);
    setReceiver('');
    setChecked(false);
    if (acted) onDone();
  };
  return (
    <div className="bulk-bar" role="group" aria-label={t('bulk.name')}>
      <Button type="primary" disabled={rows.length === 0} onClick={() => setOpen(true)}>
        {t('issue.handOut', { count: rows.length })}
      </Button>
      <span className="quiet">{t('issue.handOutHint')}</span>
      {isOpen && (
        <BulkDialog
          kind="deliver"
          name={commandNames.deliver}
          cases={rows.map((row) => ({ ...row, values }))}
          ready={receiver.trim() !== '' && identityChecked}
          onClose={close}
        >
          <Form layout="vertical" component="div">
            <Form.Item label={t('deliver.receiver.pickUp')} htmlFor="issue-receiver" required>
              <Input
                id="issue-receiver"
                maxLength={60}
                autoComplete="off"
                value={receiver}
                onChange={({ target }) => setReceiver(target.value)}
              />
            </Form.Item>
            <Form.Item label={t('deliver.relation')} htmlFor="issue-relation">
              <Select
                id="issue-relation"
                value={relation}
                onChange={setRelation}
                options={relations.map((value) => ({ value, label: value }))}
              />
            </Form.Item>
            <Form.Item>
              <Checkbox checked={identityChecked} onChange={({ target }) => setChecked(target.checked)}>
                {t('deliver.identity')}
              </Checkbox>
            </Form.Item>
          </Form>
        </BulkDialog>
      )}
    </div>
  );
}

/** Seals what was printed for several results, before any of it is handed out. */
export function SealBar({ rows, onDone }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const waiting = rows.filter(({ unsealed = 0 }) => unsealed > 0);
  if (waiting.length === 0 && !isOpen) return null;
  return (
    <div className="bulk-bar" role="group" aria-label={commandNames.seal}>
      <Button onClick={() => setOpen(true)}>{t('issue.seal', { count: waiting.length })}</Button>
      <span className="quiet">{t('issue.sealHint')}</span>
      {isOpen && (
        <BulkDialog
          kind="seal"
          name={commandNames.seal}
          cases={waiting}
          onClose={(acted) => {
            setOpen(false);
            if (acted) onDone();
          }}
        >
          <p>{t('bulk.hint.seal')}</p>
        </BulkDialog>
      )}
    </div>
  );
}

const isTracking = (value: string | undefined): value is string => /^[A-Za-z0-9]{6,30}$/.test(value ?? '');

/** Notes what was given to the post: every result whose number has been written down. */
export function PostBar({ rows, tracking, onDone }: Props & { tracking: Readonly<Record<string, string>> }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const posted = rows.filter(({ id }) => isTracking(tracking[id]));
  const wrong = rows.filter(({ id }) => (tracking[id] ?? '') !== '' && !isTracking(tracking[id]));
  return (
    <div className="bulk-bar" role="group" aria-label={t('bulk.name')}>
      <Button type="primary" disabled={posted.length === 0} onClick={() => setOpen(true)}>
        {t('issue.post', { count: posted.length })}
      </Button>
      <span className="quiet">{wrong.length > 0 ? t('deliver.trackingMissing') : t('issue.postHint')}</span>
      {isOpen && (
        <BulkDialog
          kind="deliver"
          name={commandNames.deliver}
          cases={posted.map((row) => ({
            ...row,
            values: { way: 'mail', receiver: row.receiver ?? '', trackingNumber: tracking[row.id] },
          }))}
          onClose={(acted) => {
            setOpen(false);
            if (acted) onDone();
          }}
        />
      )}
    </div>
  );
}

/** What the post carried has arrived. */
export function ArrivedBar({ rows, onDone }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="bulk-bar" role="group" aria-label={t('bulk.name')}>
      <Button type="primary" disabled={rows.length === 0} onClick={() => setOpen(true)}>
        {t('issue.arrived', { count: rows.length })}
      </Button>
      <span className="quiet">{t('act.concludeHint')}</span>
      {isOpen && (
        <BulkDialog
          kind="conclude"
          name={commandNames.conclude}
          cases={rows}
          onClose={(acted) => {
            setOpen(false);
            if (acted) onDone();
          }}
        />
      )}
    </div>
  );
}
