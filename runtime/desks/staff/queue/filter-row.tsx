import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { dueSpans, routes } from '../../../api/index.ts';
import { stages, type Stage } from '../../../../engine/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import type { ListAddress } from './list-address.ts';

/** Narrows a list by matter, state, time left and days. */
export function FilterRow({ address: { filters, change } }: { address: ListAddress }) {
  const { t } = useTranslation();
  const matters = useResource('matters', (signal) => call(routes.matters, { signal })).data?.items ?? [];
  const { queue, matter, stage, due, from, to, sort } = filters;
  const isSet = [matter, stage, due, from, to].some((value) => value !== undefined);
  return (
    <div className="filter-row" role="group" aria-label={t('filter.name')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        className="filter-matter"
        aria-label={t('filter.matter')}
        placeholder={t('filter.matter')}
        value={matter}
        onChange={(value: string | undefined) => change({ matter: value })}
        options={matters.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        allowClear
        aria-label={t('filter.stage')}
        placeholder={t('filter.stage')}
        value={stage ?? null}
        onChange={(value) => change({ stage: value })}
        options={(Object.keys(stages) as Stage[]).map((value) => ({ value, label: stages[value] }))}
      />
      <Select
        allowClear
        aria-label={t('filter.due')}
        placeholder={t('filter.due')}
        value={due ?? null}
        onChange={(value) => change({ due: value })}
        options={dueSpans.map((value) => ({ value, label: t(`due.${value}`) }))}
      />
      <span className="filter-days">
        <span>{t('filter.submitted')}</span>
        <Input
          type="date"
          aria-label={t('filter.from')}
          value={from ?? ''}
          onChange={({ target }) => change({ from: target.value || undefined })}
        />
        <span>{t('filter.until')}</span>
        <Input
          type="date"
          aria-label={t('filter.to')}
          value={to ?? ''}
          onChange={({ target }) => change({ to: target.value || undefined })}
        />
      </span>
      {queue !== 'waiting' && (
        <Select
          aria-label={t('filter.sort')}
          value={sort ?? 'newest'}
          onChange={(value: 'newest' | 'due') => change({ sort: value === 'due' ? value : undefined })}
          options={(['newest', 'due'] as const).map((value) => ({ value, label: t(`filter.order.${value}`) }))}
        />
      )}
      {isSet && (
        <Button
          type="link"
          onClick={() =>
            change({ matter: undefined, stage: undefined, due: undefined, from: undefined, to: undefined })
          }
        >
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
