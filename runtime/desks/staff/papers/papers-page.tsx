import { Button, Checkbox, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandNames } from '../../../../engine/index.ts';
import { type HandOverRow, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { BulkDialog } from '../bulk/bulk-dialog.tsx';
import { REFRESH_MS } from '../frame/counts.tsx';
import { useCountWords } from '../materials/use-count-words.ts';
import { PageTurner } from '../queue/page-turner.tsx';
import { usePages } from '../queue/use-pages.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
import { paperCells } from './paper-rows.tsx';

/** 材料交接: what waits to be signed for here, several at once, and what was given and nobody has signed for. */
export function PapersPage() {
  const { t } = useTranslation('papers');
  const countWords = useCountWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [signing, setSigning] = useState(false);
  const pages = usePages('papers');
  const query = pages.cursor === undefined ? {} : { cursor: pages.cursor };
  const list = useResource(
    JSON.stringify(['papers', query]),
    (signal) => call(routes.deskHandOvers, { query, signal }),
    REFRESH_MS,
  );
  useTitle(t('title'));
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const choice: RowCell<HandOverRow> = {
    title: t('column.choose'),
    of: ({ id, number, mine }) =>
      mine && (
        <Checkbox checked={chosen.includes(id)} onChange={() => toggle(id)} aria-label={t('choose', { number })} />
      ),
  };
  const close = (acted: boolean) => {
    setSigning(false);
    setChosen([]);
    if (acted) list.reload();
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="quiet">{t('explain')}</p>
      </header>
      <Loaded resource={list}>
        {({ items, next }) => {
          const rows = items.filter(({ id }) => chosen.includes(id));
          return (
            <>
              {items.some(({ mine }) => mine) && (
                <div className="bulk-bar" role="group" aria-label={commandNames.answerHandOver}>
                  <Button type="primary" disabled={rows.length === 0} onClick={() => setSigning(true)}>
                    {t('sign', { count: rows.length })}
                  </Button>
                  <span className="quiet">{t('signHint')}</span>
                </div>
              )}
              {items.length === 0 && <Empty description={t('none')} />}
              <RowList name={t('title')} rows={items} cells={[choice, ...paperCells(t, countWords)]} />
              <PageTurner pages={pages} next={next} />
              {signing && (
                <BulkDialog kind="answerHandOver" name={commandNames.answerHandOver} cases={rows} onClose={close}>
                  <p>{t('signHint')}</p>
                </BulkDialog>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
