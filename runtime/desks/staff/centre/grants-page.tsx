import { Empty, Segmented, Table, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type GrantRow, type GrantsShape } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { Signers } from './signers.tsx';
import { VerifyMark } from './verify-mark.tsx';

const colours: Readonly<Record<GrantRow['state'], string>> = {
  inForce: 'green',
  expiring: 'gold',
  notYet: 'blue',
  expired: 'default',
  revoked: 'volcano',
};

const columnsOf = (t: TFunction<'centre'>): TableColumnsType<GrantRow> => [
  {
    title: t('grants.number'),
    key: 'number',
    width: '17%',
    render: (_, { number, verify }) => (
      <>
        {number} <VerifyMark verify={verify} />
      </>
    ),
  },
  {
    title: t('grants.post'),
    key: 'post',
    width: '22%',
    render: (_, { unitName, postTitle, holders }) => (
      <>
        {postTitle}
        <div className="quiet">{unitName}</div>
        <div className="quiet">{holders.join('、') || t('grants.vacant')}</div>
      </>
    ),
  },
  {
    title: t('grants.matters'),
    key: 'matters',
    render: (_, { matters }) => matters.map(({ name }) => name).join('、'),
  },
  { title: t('grants.powers'), key: 'powers', width: '20%', render: (_, { powers }) => powers.join('、') },
  {
    title: t('grants.period'),
    key: 'period',
    width: '18%',
    render: (_, { from, to, revokedOn, state, stateName, daysLeft }) => (
      <>
        <Tag color={colours[state]}>{stateName}</Tag>
        {state === 'expiring' && <b>{t('grants.left', { days: daysLeft })}</b>}
        <div>{t('grants.days', { from: dayWords(from), to: dayWords(to) })}</div>
        {revokedOn !== undefined && <div>{t('grants.revoked', { day: dayWords(revokedOn) })}</div>}
      </>
    ),
  },
];

/** Written grants as they stand today, and who would sign a matter on a day. */
export function GrantsPage() {
  const grants = useResource('grants', (signal) => call(routes.centreGrants, { signal }));
  return <Loaded resource={grants}>{(data) => <Grants data={data} />}</Loaded>;
}

function Grants({ data }: { data: GrantsShape }) {
  const { t } = useTranslation('centre');
  const [state, setState] = useState('all');
  const states = new Map(data.items.map((one) => [one.state, one.stateName]));
  const rows = data.items.filter((one) => state === 'all' || one.state === state);
  const count = (wanted: string) => data.items.filter((one) => one.state === wanted).length;
  return (
    <>
      <p className="quiet">{t('grants.explain')}</p>
      <Signers grants={data} />
      <Segmented
        aria-label={t('grants.filter')}
        className="grant-states"
        value={state}
        onChange={setState}
        options={[
          { value: 'all', label: t('grants.all', { count: data.items.length }) },
          ...[...states].map(([value, name]) => ({ value, label: t('grants.state', { name, count: count(value) }) })),
        ]}
      />
      <Table<GrantRow>
        aria-label={t('grants.table')}
        rowKey="id"
        size="small"
        columns={columnsOf(t)}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 960 }}
        locale={{ emptyText: <Empty description={t('grants.none')} /> }}
      />
    </>
  );
}
