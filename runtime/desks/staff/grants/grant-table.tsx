import { type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantRow } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { PagedTable } from '../centre/paged-table.tsx';
import type { Pages } from '../centre/use-pages.ts';
import { VerifyMark } from '../centre/verify-mark.tsx';

const colours: Readonly<Record<GrantRow['state'], string>> = {
  inForce: 'green',
  expiring: 'gold',
  notYet: 'blue',
  expired: 'default',
  revoked: 'volcano',
};

function Period({ row }: { row: GrantRow }) {
  const { t } = useTranslation('grants');
  const { from, to, revokedOn, revokeReason, state, stateName, daysLeft } = row;
  return (
    <>
      <Tag color={colours[state]}>{stateName}</Tag>
      {state === 'expiring' && <b>{t('left', { days: daysLeft })}</b>}
      <div>{t('days', { from: dayWords(from), to: dayWords(to) })}</div>
      {revokedOn !== undefined && <div>{t('revoked', { day: dayWords(revokedOn) })}</div>}
      {revokeReason !== undefined && <div className="quiet">{revokeReason}</div>}
    </>
  );
}

type Acts = (row: GrantRow) => ReactNode;

const columnsOf = (t: TFunction<'grants'>, acts?: Acts): TableColumnsType<GrantRow> => [
  {
    title: t('number'),
    key: 'number',
    width: '17%',
    render: (_, { id, number, verify }) => (
      <>
        <a href={`/grants/${id}`} target="_blank" rel="noreferrer">
          {number}
        </a>{' '}
        <VerifyMark verify={verify} />
      </>
    ),
  },
  {
    title: t('post'),
    key: 'post',
    width: '20%',
    render: (_, { unitName, postTitle, holders }) => (
      <>
        {postTitle}
        <div className="quiet">{unitName}</div>
        <div className="quiet">{holders.join('、') || t('vacant')}</div>
      </>
    ),
  },
  { title: t('matters'), key: 'matters', render: (_, { matters }) => matters.map(({ name }) => name).join('、') },
  {
    title: t('powers'),
    key: 'powers',
    width: '19%',
    render: (_, { powers, sealScope }) => (
      <>
        {powers.map(({ name }) => name).join('、')}
        {sealScope !== undefined && <div className="quiet">{t('sealScope', { scope: sealScope })}</div>}
      </>
    ),
  },
  { title: t('period'), key: 'period', width: '18%', render: (_, row) => <Period row={row} /> },
  ...(acts ? [{ title: t('acts'), key: 'acts', width: '9%', render: (_: unknown, row: GrantRow) => acts(row) }] : []),
];

/** The papers of written grants, page by page. */
export function GrantTable({ pages, acts }: { pages: Pages<{ items: GrantRow[]; next?: string }>; acts?: Acts }) {
  const { t } = useTranslation('grants');
  return (
    <>
      <PagedTable name={t('table')} pages={pages} columns={columnsOf(t, acts)} empty={t('none')} />
    </>
  );
}
