import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BlankKindShape } from '../../../api/index.ts';

type Line = BlankKindShape['lines'][number];

const counts = ['stock', 'used', 'spoiled', 'lost'] as const;

const columnsOf = (t: TFunction<'blanks'>): TableColumnsType<Line> => [
  {
    title: t('line.holder'),
    key: 'holder',
    render: (_, { title, holders }) => (
      <>
        {title} <span className="quiet">{holders.join('、') || t('line.vacant')}</span>
      </>
    ),
  },
  ...counts.map((count) => ({ title: t(`line.${count}`), key: count, width: '11%', dataIndex: count })),
  { title: t('line.next'), key: 'next', width: '20%', dataIndex: 'next' },
];

/** Who has blanks of a kind, and what became of those each has had. */
export function StockTable({ kind: { name, lines } }: { kind: BlankKindShape }) {
  const { t } = useTranslation('blanks');
  return (
    <Table<Line>
      aria-label={t('line.table', { name })}
      rowKey="holder"
      size="small"
      columns={columnsOf(t)}
      dataSource={lines}
      pagination={false}
      scroll={{ x: 720 }}
      locale={{ emptyText: t('line.none') }}
    />
  );
}
