import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Pages } from './use-pages.ts';

/** Ways to the page before and to the next. */
export function PageTurner({ pages, next }: { pages: Pages; next: string | undefined }) {
  const { t } = useTranslation();
  if (pages.page === 1 && next === undefined) return null;
  return (
    <nav className="queue-pages" aria-label={t('queue.pages')}>
      <Button disabled={!pages.back} onClick={pages.back}>
        {t('queue.back')}
      </Button>
      <span>{t('queue.page', { page: pages.page })}</span>
      <Button disabled={next === undefined} onClick={() => next !== undefined && pages.next?.(next)}>
        {t('queue.next')}
      </Button>
    </nav>
  );
}
