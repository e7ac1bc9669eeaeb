import { useTranslation } from 'react-i18next';
import { routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { GrantTable } from '../grants/grant-table.tsx';
import { Gaps } from './gaps.tsx';
import { Signers } from './signers.tsx';
import { usePages } from './use-pages.ts';

/** Written grants of every unit as they stand today, and who would sign a matter on a day. */
export function GrantsPage() {
  const { t } = useTranslation('grants');
  const signing = useResource('signing', (signal) => call(routes.centreSigning, { signal }));
  const pages = usePages('grants', (cursor, signal) => call(routes.centreGrants, { query: cursor, signal }));
  return (
    <>
      <p className="quiet">{t('centre')}</p>
      <Loaded resource={signing}>
        {(data) => (
          <>
            <Gaps signing={data} />
            <Signers signing={data} />
          </>
        )}
      </Loaded>
      <GrantTable pages={pages} />
    </>
  );
}
