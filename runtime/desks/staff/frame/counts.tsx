import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ResponseOf } from '../../../api/index.ts';
import { type Resource, useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';

type Numbers = ResponseOf<typeof routes.deskCounts>;
export const REFRESH_MS = 20_000;

const Context = createContext<Resource<Numbers> | undefined>(undefined);

/** How much waits for the person, kept fresh; `useCounts` reads it and can ask for it anew. */
export function CountsProvider({ children }: { children: ReactNode }) {
  const counts = useResource('counts', (signal) => call(routes.deskCounts, { signal }), REFRESH_MS);
  return <Context value={counts}>{children}</Context>;
}

export const useCounts = (): Resource<Numbers> | undefined => useContext(Context);

const shown = ['waiting', 'soon', 'overdue'] as const;

export function Counts() {
  const { t } = useTranslation();
  const numbers = useCounts()?.data;
  return (
    <ul className="counts" aria-label={t('counts.name')}>
      {shown.map((one) => (
        <li key={one} className={`count-${one}`}>
          {t(`counts.${one}`)} <b>{numbers?.[one] ?? '—'}</b>
        </li>
      ))}
    </ul>
  );
}
