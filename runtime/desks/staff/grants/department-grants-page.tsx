import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type GrantRow } from '../../../api/index.ts';
import { usePages } from '../centre/use-pages.ts';
import { call, useTitle } from '../../../signed-in/index.ts';
import { GrantDialog } from './grant-dialog.tsx';
import { GrantTable } from './grant-table.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

type Opened = { act: 'issue' } | { act: 'change' | 'revoke'; row: GrantRow };

/** The head of a unit at the register of their own grants. */
export function DepartmentGrantsPage() {
  const { t } = useTranslation('grants');
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<string>();
  useTitle(t('title'));
  const pages = usePages('department-grants', (cursor, signal) =>
    call(routes.departmentGrants, { query: cursor, signal }),
  );
  const close = () => setOpened(undefined);
  const done = (words: string) => {
    setSaid(words);
    close();
    pages.page.reload();
  };
  const acts = (row: GrantRow) =>
    row.open && (
      <div className="grant-acts">
        <Button size="small" onClick={() => setOpened({ act: 'change', row })}>
          {t('change.open')}
          <span className="unseen">{row.number}</span>
        </Button>
        <Button size="small" danger onClick={() => setOpened({ act: 'revoke', row })}>
          {t('revoke.open')}
          <span className="unseen">{row.number}</span>
        </Button>
      </div>
    );
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="quiet">{t('explain')}</p>
      </header>
      <div className="centre-part">
        <p>
          <Button type="primary" onClick={() => setOpened({ act: 'issue' })}>
            {t('issue.open')}
          </Button>
        </p>
        {said !== undefined && <Alert type="success" showIcon title={said} role="status" />}
        <GrantTable pages={pages} acts={acts} />
      </div>
      {opened?.act === 'issue' && <GrantDialog onClose={close} onDone={done} />}
      {opened?.act === 'change' && <GrantDialog row={opened.row} onClose={close} onDone={done} />}
      {opened?.act === 'revoke' && <RevokeDialog row={opened.row} onClose={close} onDone={done} />}
    </>
  );
}
