import { Button, Input, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../resource/problem-note.tsx';
import { useTitle } from '../resource/use-title.ts';
import { QueueTable } from './queue-table.tsx';
import { type Queue, queues, useQueue } from './use-queue.ts';

/** Cases in a list: what waits for me, everything I may see, what is finished. */
export function QueuePage({ start }: { start: Queue }) {
  const { t } = useTranslation();
  const { asked, page, open, search, next, back } = useQueue(start);
  useTitle(t(`queue.${asked.queue}`));
  const emptyKey = page.problem ? 'failed' : asked.q === '' ? asked.queue : 'search';
  return (
    <>
      <header className="page-head">
        <h1>{t(start === 'waiting' ? 'menu.queue' : 'menu.all')}</h1>
        <Input.Search
          className="queue-search"
          allowClear
          maxLength={60}
          placeholder={t('queue.search')}
          aria-label={t('queue.search')}
          enterButton={t('queue.searchButton')}
          onSearch={search}
        />
      </header>
      <Tabs
        activeKey={asked.queue}
        onChange={(key) => open(key as Queue)}
        items={queues.map((key) => ({ key, label: t(`queue.${key}`) }))}
      />
      {page.problem && <ProblemNote problem={page.problem} retry={page.reload} />}
      <QueueTable
        key={asked.queue}
        rows={page.data?.items ?? []}
        loading={page.loading}
        empty={t(`queue.empty.${emptyKey}`, { words: asked.q })}
      />
      <nav className="queue-pages" aria-label={t('queue.pages')}>
        <Button disabled={!back} onClick={back}>
          {t('queue.back')}
        </Button>
        <span>{t('queue.page', { page: asked.trail.length + 1 })}</span>
        <Button disabled={!next} onClick={next}>
          {t('queue.next')}
        </Button>
      </nav>
    </>
  );
}
