import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCentre } from './centre.tsx';
import { isLarge, setLarge } from './type-size.ts';

const navigation = ['/', '/matters', '/catalogue', '/departments', '/hall', '/track', '/my'] as const;

function TypeSwitch() {
  const { t } = useTranslation();
  const [large, setShown] = useState(isLarge);
  const change = () => {
    setLarge(!large);
    setShown(!large);
  };
  return (
    <div className="type-switch">
      <button type="button" aria-pressed={large} onClick={change}>
        {t(large ? 'frame.standard' : 'frame.large')}
      </button>
    </div>
  );
}

function Header({ name }: { name: string }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <header className="site-header">
      <div className="site-bar">
        <a className="site-name" href="/">
          <span className="site-mark" aria-hidden="true">
            {t('frame.mark')}
          </span>
          {name}
        </a>
        <TypeSwitch />
      </div>
      <nav className="site-nav" aria-label={t('frame.navigation')}>
        <ul>
          {navigation.map((path) => (
            <li key={path}>
              <a href={path} aria-current={path !== '/' && location.startsWith(path) ? 'page' : undefined}>
                {t(`frame.to.${path}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer() {
  const { t } = useTranslation();
  const centre = useCentre();
  if (!centre) return null;
  return (
    <footer className="site-footer">
      <div className="site-footer-in">
        <p>{t('frame.address', { address: centre.address })}</p>
        <p>{t('frame.phones', { consult: centre.consultPhone, supervise: centre.supervisePhone })}</p>
        <p className="site-marks">
          {centre.footer.map(({ words, href }) =>
            href === undefined ? (
              <span key={words}>{words}</span>
            ) : (
              <a key={words} href={href} rel="noopener">
                {words}
              </a>
            ),
          )}
          <a href="/decisions">{t('frame.decisions')}</a>
          <a href="/accessibility">{t('frame.accessibility')}</a>
        </p>
      </div>
    </footer>
  );
}

/** Header, page and footer, the same as on the pages rendered on the server. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const centre = useCentre();
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <Header name={centre?.name ?? t('frame.unnamed')} />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
