import { Alert, Button, Empty, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf, routes, type PrinterRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { PrinterDialog } from './printer-dialog.tsx';

const columnsOf = (t: TFunction<'blanks'>, acts: (row: PrinterRow) => ReactNode): TableColumnsType<PrinterRow> => [
  { title: t('printers.name'), key: 'name', dataIndex: 'name' },
  { title: t('printers.right'), key: 'right', width: '13%', dataIndex: 'right' },
  { title: t('printers.down'), key: 'down', width: '13%', dataIndex: 'down' },
  {
    title: t('printers.by'),
    key: 'by',
    width: '22%',
    render: (_, { by, at }) => (
      <>
        {by}
        <div className="quiet">{momentWords(at)}</div>
      </>
    ),
  },
  { title: t('printers.acts'), key: 'acts', width: '22%', render: (_, row) => acts(row) },
];

/** Printers that overprint: how far each is off, and the page to measure that by. */
export function Printers() {
  const { t } = useTranslation('blanks');
  const [opened, setOpened] = useState<{ row?: PrinterRow }>();
  const [said, setSaid] = useState<string>();
  const printers = useResource('printers', (signal) => call(routes.printers, { signal }));
  const acts = (row: PrinterRow) => (
    <div className="grant-acts">
      <Button size="small" href={pathOf(routes.calibration, { id: row.id })} target="_blank" rel="noreferrer">
        {t('printers.calibrate')}
        <span className="unseen">{row.name}</span>
      </Button>
      <Button size="small" onClick={() => setOpened({ row })}>
        {t('printers.correct')}
        <span className="unseen">{row.name}</span>
      </Button>
    </div>
  );
  return (
    <>
      <h2>{t('printers.title')}</h2>
      <p className="quiet">{t('printers.explain')}</p>
      <p>
        <Button onClick={() => setOpened({})}>{t('printers.add')}</Button>
      </p>
      {said !== undefined && <Alert type="success" showIcon title={said} role="status" />}
      <Loaded resource={printers}>
        {({ items }) => (
          <Table<PrinterRow>
            aria-label={t('printers.table')}
            rowKey="id"
            size="small"
            columns={columnsOf(t, acts)}
            dataSource={items}
            pagination={false}
            scroll={{ x: 720 }}
            locale={{ emptyText: <Empty description={t('printers.none')} /> }}
          />
        )}
      </Loaded>
      {opened && (
        <PrinterDialog
          {...opened}
          onClose={() => setOpened(undefined)}
          onDone={(words) => {
            setSaid(words);
            setOpened(undefined);
            printers.reload();
          }}
        />
      )}
    </>
  );
}
