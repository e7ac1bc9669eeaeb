import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SealRow } from '../../../api/index.ts';
import { usePages } from '../centre/use-pages.ts';
import { call, useTitle } from '../../../signed-in/index.ts';
import { EndDialog } from './end-dialog.tsx';
import { SealTable } from './seal-table.tsx';
import { UseRegister } from './use-register.tsx';

/** The seals somebody keeps, or those of the unit they head: a loss is reported here, and every use can be read. */
export function OwnSealsPage() {
  const { t } = useTranslation('seals');
  const [lost, setLost] = useState<SealRow>();
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState<string>();
  useTitle(t('title'));
  const pages = usePages('own-seals', (_, signal) => call(routes.deskSeals, { signal }));
  const items = pages.page.data?.items ?? [];
  const seal = chosen ?? items[0]?.id;
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="quiet">{t('explain')}</p>
      </header>
      <div className="centre-part">
        {said !== undefined && <Alert type="success" showIcon title={said} role="status" />}
        <SealTable
          pages={pages}
          acts={(row) =>
            row.mayReport && (
              <Button size="small" danger onClick={() => setLost(row)}>
                {t('loss.open')}
                <span className="unseen">{row.name}</span>
              </Button>
            )
          }
        />
        <h2>{t('use.title')}</h2>
        {seal !== undefined && (
          <>
            <Select
              aria-label={t('use.of')}
              className="seal-choice"
              value={seal}
              onChange={setChosen}
              options={items.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <UseRegister seal={seal} />
          </>
        )}
        {pages.page.data !== undefined && seal === undefined && <p className="quiet">{t('none')}</p>}
      </div>
      {lost && (
        <EndDialog
          row={lost}
          ending="loss"
          onClose={() => setLost(undefined)}
          onDone={(words) => {
            setSaid(words);
            setLost(undefined);
            pages.page.reload();
          }}
        />
      )}
    </>
  );
}
