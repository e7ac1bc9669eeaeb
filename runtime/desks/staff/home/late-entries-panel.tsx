import { useTranslation } from 'react-i18next';
import { routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { CaseLines } from './case-lines.tsx';
import { Panel } from './panel.tsx';

const SHOWN = 5;

/** What was entered late and waits for whoever watches over the hall to agree. */
export function LateEntriesPanel() {
  const { t } = useTranslation('papers');
  const query = { queue: 'waiting', limit: SHOWN } as const;
  const waiting = useResource('late-entries', (signal) => call(routes.deskCases, { query, signal }), REFRESH_MS);
  return (
    <Panel id="lateEntries" title={t('late.waiting')}>
      <Loaded resource={waiting}>
        {({ items }) => (items.length === 0 ? <p className="quiet">{t('late.none')}</p> : <CaseLines rows={items} />)}
      </Loaded>
    </Panel>
  );
}
