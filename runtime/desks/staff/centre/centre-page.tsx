import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { useTitle } from '../../../signed-in/index.ts';
import { CalendarPage } from './calendar-page.tsx';
import { GrantsPage } from './grants-page.tsx';
import { SealsPage } from './seals-page.tsx';
import { SeatingsPage } from './seatings-page.tsx';
import { StaffPage } from './staff-page.tsx';
import { UnverifiedPage } from './unverified-page.tsx';
import { useArranges } from './use-arranges.ts';
import { WindowsPage } from './windows-page.tsx';

const parts: Readonly<Record<string, ComponentType>> = {
  windows: WindowsPage,
  staff: StaffPage,
  seatings: SeatingsPage,
  calendar: CalendarPage,
  grants: GrantsPage,
  seals: SealsPage,
  unverified: UnverifiedPage,
};

/** The centre's desk, part by part: the address names the part. */
export function CentrePage({ part }: { part: string }) {
  const { t } = useTranslation('centre');
  useTitle(Object.hasOwn(parts, part) ? t(`tab.${part}`) : t('title'));
  const arranges = useArranges();
  const Part = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!Part) return <Redirect to="/centre/windows" />;
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        {arranges && <a href="/designer/organisation">{t('arrange')}</a>}
      </header>
      <nav className="part-row" aria-label={t('tabs')}>
        {Object.keys(parts).map((id) => (
          <Link key={id} href={`/centre/${id}`} aria-current={id === part ? 'page' : undefined}>
            {t(`tab.${id}`)}
          </Link>
        ))}
      </nav>
      <section className="centre-part" aria-label={t(`tab.${part}`)}>
        <Part />
      </section>
    </>
  );
}
