import { Alert, Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type BlankKindShape } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { VerifyMark } from '../centre/verify-mark.tsx';
import { BlankRegister } from './blank-register.tsx';
import { EntryDialog, type EntryAct } from './entry-dialog.tsx';
import { Printers } from './printers.tsx';
import { StockTable } from './stock-table.tsx';

const acts = ['receive', 'move', 'end'] as const satisfies readonly EntryAct[];

/** Every kind of blank somebody has to do with: how many there are, who has them, what became of each. */
export function BlanksPage() {
  const { t } = useTranslation('blanks');
  const [opened, setOpened] = useState<{ act: EntryAct; kind: BlankKindShape }>();
  const [said, setSaid] = useState<string>();
  const [entries, setEntries] = useState(0);
  useTitle(t('title'));
  const stock = useResource('blank-stock', (signal) => call(routes.blankStock, { signal }));
  const done = (words: string) => {
    setSaid(words);
    setOpened(undefined);
    setEntries((count) => count + 1);
    stock.reload();
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="quiet">{t('explain')}</p>
      </header>
      <div className="centre-part">
        {said !== undefined && <Alert type="success" showIcon title={said} role="status" />}
        <Loaded resource={stock}>
          {({ items }) => (
            <>
              {items.length === 0 && <Empty description={t('none')} />}
              {items.map((kind) => (
                <section key={kind.id} className="blank-kind">
                  <h2>
                    {kind.name} <VerifyMark verify={kind.verify} />
                  </h2>
                  <p>
                    <span className="quiet">
                      {[t('unit', { unit: kind.unitName }), kind.printer && t('printer', { printer: kind.printer })]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>{' '}
                    {t('stock', { count: kind.stock })}{' '}
                    {kind.isLow && <Tag color="volcano">{t('low', { low: kind.low })}</Tag>}
                  </p>
                  {kind.mayKeep && (
                    <div className="print-row">
                      {acts.map((act) => (
                        <Button key={act} size="small" onClick={() => setOpened({ act, kind })}>
                          {t(`${act}.open`)}
                          <span className="unseen">{kind.name}</span>
                        </Button>
                      ))}
                    </div>
                  )}
                  <StockTable kind={kind} />
                </section>
              ))}
              {items.length > 0 && <BlankRegister key={entries} kinds={items} />}
            </>
          )}
        </Loaded>
        <Printers />
      </div>
      {opened && <EntryDialog {...opened} onClose={() => setOpened(undefined)} onDone={done} />}
    </>
  );
}
