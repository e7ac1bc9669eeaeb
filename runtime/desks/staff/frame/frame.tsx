import { Layout } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useDesk } from '../session/session.tsx';
import { CountsProvider } from './counts.tsx';
import { type MenuEntry, menuFor } from './menu.ts';
import { TopLine } from './top-line.tsx';

const isAt = ({ path, parts }: MenuEntry, at: string): boolean =>
  path === at || (parts === true && at.startsWith(`${path}/`));

/** Top line, left menu and the page between; on a narrow screen the menu lies above the page. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [at] = useLocation();
  const { posts } = useDesk();
  return (
    <CountsProvider>
      <a className="skip-link" href="#page">
        {t('frame.skip')}
      </a>
      <Layout className="frame">
        <TopLine />
        <Layout className="frame-body">
          <nav className="frame-menu" aria-label={t('frame.menu')}>
            <ul>
              {menuFor(posts).map((entry) => (
                <li key={entry.id}>
                  <Link href={entry.path} aria-current={isAt(entry, at) ? 'page' : undefined}>
                    {t(`menu.${entry.id}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <main id="page" className="frame-page" tabIndex={-1}>
            {children}
          </main>
        </Layout>
      </Layout>
    </CountsProvider>
  );
}
