import { useTranslation } from 'react-i18next';
import type { EarlierFaultShape } from '../../../api/index.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';

/** What is wrong, cell by cell, as a spreadsheet counts rows. */
export function FaultList({ faults }: { faults: readonly EarlierFaultShape[] }) {
  const { t } = useTranslation('earlier');
  const HEADINGS = 1;
  const cells: readonly RowCell<EarlierFaultShape>[] = [
    {
      title: t('file.row'),
      of: ({ row }) => (row === HEADINGS ? t('file.headingRow') : (row ?? t('file.wholeTable'))),
    },
    {
      title: t('file.cell'),
      of: ({ row, columnTitle }) => columnTitle ?? (row === undefined ? '' : t('file.wholeRow')),
    },
    { title: t('file.message'), of: ({ message }) => message },
  ];
  const rows = faults.map((fault) => ({ ...fault, id: `${fault.row}:${fault.column}:${fault.message}` }));
  return <RowList name={t('file.faults')} rows={rows} cells={cells} />;
}
