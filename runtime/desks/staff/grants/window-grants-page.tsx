import { useTranslation } from 'react-i18next';
import { routes } from '../../../api/index.ts';
import { usePages } from '../centre/use-pages.ts';
import { call, useTitle } from '../../../signed-in/index.ts';
import { GrantTable } from './grant-table.tsx';

/** What hangs at the window: who may sign the matters of it, and by which paper. */
export function WindowGrantsPage() {
  const { t } = useTranslation('grants');
  useTitle(t('window.title'));
  const pages = usePages('window-grants', (cursor, signal) => call(routes.deskGrants, { query: cursor, signal }));
  return (
    <>
      <header className="page-head">
        <h1>{t('window.title')}</h1>
        <p className="quiet">{t('window.explain')}</p>
      </header>
      <div className="centre-part">
        <GrantTable pages={pages} />
      </div>
    </>
  );
}
