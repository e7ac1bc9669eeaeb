import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Pages } from './use-pages.ts';

/** The way to other pages; nothing where there is only one. */
export function PageButtons({ number, next, back }: Omit<Pages<object>, 'page'>) {
  const { t } = useTranslation('centre');
  if (!next && !back) return null;
  return (
    <nav className="queue-pages" aria-label={t('pages.name')}>
      <Button disabled={!back} onClick={back}>
        {t('pages.back')}
      </Button>
      <span>{t('pages.page', { page: number })}</span>
      <Button disabled={!next} onClick={next}>
        {t('pages.next')}
      </Button>
    </nav>
  );
}
