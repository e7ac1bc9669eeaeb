import { useTranslation } from 'react-i18next';
import type { EarlierKindShape } from '../../../api/index.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';

type Column = EarlierKindShape['columns'][number];

/** The columns of the table, which have to be filled in, and how. */
export function ColumnGuide({ columns }: Pick<EarlierKindShape, 'columns'>) {
  const { t } = useTranslation('earlier');
  const cells: readonly RowCell<Column>[] = [
    { title: t('file.columnTitle'), of: ({ title }) => title },
    { title: t('file.columnNeed'), of: ({ required }) => t(required ? 'file.required' : 'file.optional') },
    {
      title: t('file.columnHint'),
      of: ({ hint, options }) =>
        [options && t('file.oneOf', { options: options.join('、') }), hint].filter(Boolean).join('；'),
    },
  ];
  return <RowList name={t('file.columns')} rows={columns} cells={cells} />;
}
