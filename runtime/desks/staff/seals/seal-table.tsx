import { type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SealRow } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { PagedTable } from '../centre/paged-table.tsx';
import type { Pages } from '../centre/use-pages.ts';
import { VerifyMark } from '../centre/verify-mark.tsx';

const colours: Readonly<Record<SealRow['state'], string>> = { inUse: 'green', lost: 'volcano', withdrawn: 'default' };

type Acts = (row: SealRow) => ReactNode;

const columnsOf = (t: TFunction<'seals'>, acts: Acts): TableColumnsType<SealRow> => [
  {
    title: t('name'),
    key: 'name',
    render: (_, { name, kindName, shared, verify }) => (
      <>
        {name} <VerifyMark verify={verify} />
        <div className="quiet">{[kindName, shared && t('shared')].filter(Boolean).join(' · ')}</div>
      </>
    ),
  },
  {
    title: t('code'),
    key: 'code',
    width: '15%',
    render: (_, { code, provider }) => (
      <>
        {code}
        <div className="quiet">{provider === 'paper' ? t('onPaper') : t('electronic', { provider })}</div>
      </>
    ),
  },
  { title: t('unit'), key: 'unit', width: '17%', render: (_, { unitName }) => unitName },
  {
    title: t('keepers'),
    key: 'keepers',
    width: '22%',
    render: (_, { keepers }) =>
      keepers.map(({ id, title, holders }) => (
        <div key={id}>
          {title} <span className="quiet">{holders.join('、') || t('vacant')}</span>
        </div>
      )),
  },
  {
    title: t('stateTitle'),
    key: 'state',
    width: '13%',
    render: (_, { state, stateName, endedOn, endReason }) => (
      <>
        <Tag color={colours[state]}>{stateName}</Tag>
        {endedOn !== undefined && <div>{t('endedOn', { day: dayWords(endedOn) })}</div>}
        {endReason !== undefined && <div className="quiet">{endReason}</div>}
      </>
    ),
  },
  { title: t('acts'), key: 'acts', width: '10%', render: (_, row) => acts(row) },
];

/** Seals page by page: whose they are, who keeps them, whether they may be used. */
export function SealTable({ pages, acts }: { pages: Pages<{ items: SealRow[]; next?: string }>; acts: Acts }) {
  const { t } = useTranslation('seals');
  return (
    <>
      <PagedTable name={t('table')} pages={pages} columns={columnsOf(t, acts)} empty={t('none')} />
    </>
  );
}
