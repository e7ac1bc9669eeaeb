import { Input, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queues } from '../../../api/index.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { useCounts } from '../frame/counts.tsx';
import { ProblemNote, useTitle } from '../../../signed-in/index.ts';
import { ExportMenu } from './export-menu.tsx';
import { FilterRow } from './filter-row.tsx';
import { type Filters, useListAddress } from './list-address.ts';
import { PageTurner } from './page-turner.tsx';
import { QueueTable } from './queue-table.tsx';
import { useQueue } from './use-queue.ts';

type Start = NonNullable<Filters['queue']>;

const isNarrowed = ({ matter, stage, due, from, to }: Filters) =>
  [matter, stage, due, from, to].some((value) => value !== undefined);

/** Cases in a list: what waits for me, everything I may see, what is finished. */
export function QueuePage({ start }: { start: Start }) {
  const { t } = useTranslation();
  const address = useListAddress(start);
  const { filters, words, change, search } = address;
  const { queue = start } = filters;
  const { list, pages } = useQueue(filters, words);
  const counts = useCounts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useTitle(t(`queue.${queue}`));
  const rows = list.data?.items ?? [];
  const selected = rows.filter(({ id }) => chosen.includes(id));
  const emptyKey = list.problem ? 'failed' : words !== '' ? 'search' : isNarrowed(filters) ? 'narrowed' : queue;
  const done = () => {
    setChosen([]);
    list.reload();
    counts?.reload();
  };
  return (
    <>
      <header className="page-head">
        <h1>{t(start === 'waiting' ? 'menu.queue' : 'menu.all')}</h1>
        <div className="page-tools">
          <Input.Search
            key={words}
            className="queue-search"
            allowClear
            maxLength={60}
            defaultValue={words}
            placeholder={t('queue.search')}
            aria-label={t('queue.search')}
            enterButton={t('queue.searchButton')}
            onSearch={search}
          />
          <ExportMenu filters={filters} words={words} />
        </div>
      </header>
      <Tabs
        activeKey={queue}
        onChange={(key) => change({ queue: key as Start, sort: undefined })}
        items={queues.map((key) => ({ key, label: t(`queue.${key}`) }))}
      />
      <FilterRow address={address} />
      {words !== '' && <p className="quiet">{t('queue.searched')}</p>}
      {list.problem && <ProblemNote problem={list.problem} retry={list.reload} />}
      <BulkBar rows={selected} onDone={done} />
      <QueueTable
        key={queue}
        rows={rows}
        loading={list.loading}
        empty={t(`queue.empty.${emptyKey}`, { words })}
        {...(queue === 'waiting' ? { chosen, onChoose: setChosen } : {})}
      />
      <PageTurner pages={pages} next={list.data?.next} />
    </>
  );
}
