import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SealRow } from '../../../api/index.ts';
import { call } from '../../../signed-in/index.ts';
import { EndDialog, type Ending } from '../seals/end-dialog.tsx';
import { SealDialog } from '../seals/seal-dialog.tsx';
import { SealTable } from '../seals/seal-table.tsx';
import { UseRegister } from '../seals/use-register.tsx';
import { useArranges } from './use-arranges.ts';
import { usePages } from './use-pages.ts';

type Opened = { act: 'register' } | { act: 'rekeep' | Ending; row: SealRow };

/** Every seal of the centre with who keeps it, and the register of their use. */
export function SealsPage() {
  const { t } = useTranslation('seals');
  const arranges = useArranges();
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<string>();
  const pages = usePages('seals', (cursor, signal) => call(routes.centreSeals, { query: cursor, signal }));
  const close = () => setOpened(undefined);
  const done = (words: string) => {
    setSaid(words);
    close();
    pages.page.reload();
  };
  const acts = (row: SealRow) =>
    arranges &&
    row.state === 'inUse' && (
      <div className="grant-acts">
        {(['rekeep', 'withdrawal', 'loss'] as const).map((act) => (
          <Button key={act} size="small" danger={act !== 'rekeep'} onClick={() => setOpened({ act, row })}>
            {t(`${act}.open`)}
            <span className="unseen">{row.name}</span>
          </Button>
        ))}
      </div>
    );
  return (
    <>
      <p className="quiet">{t('centre')}</p>
      {arranges && (
        <p>
          <Button type="primary" onClick={() => setOpened({ act: 'register' })}>
            {t('register.open')}
          </Button>
        </p>
      )}
      {said !== undefined && <Alert type="success" showIcon title={said} role="status" />}
      <SealTable pages={pages} acts={acts} />
      <h2>{t('use.title')}</h2>
      <UseRegister />
      {opened?.act === 'register' && <SealDialog onClose={close} onDone={done} />}
      {opened?.act === 'rekeep' && <SealDialog row={opened.row} onClose={close} onDone={done} />}
      {(opened?.act === 'loss' || opened?.act === 'withdrawal') && (
        <EndDialog row={opened.row} ending={opened.act} onClose={close} onDone={done} />
      )}
    </>
  );
}
