import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../../draft/editor.ts';
import { isInside } from '../../edits/path.ts';
import { centreParts } from '../parts.ts';
import { ThingList } from '../thing-list.tsx';
import { useCentreContent } from '../use-centre.ts';
import { CodeGrid } from './code-grid.tsx';

const group = centreParts.find(({ id }) => id === 'codeTables')?.groups[0];

/** The code tables, and the codes of the one selected. */
export function CodesPart() {
  const { t } = useTranslation();
  const { tables } = useCentreContent().catalogues.codes;
  const selected = useSelected();
  const index = group && selected && isInside(selected, group.path) ? Number(selected[group.path.length]) : -1;
  const table = tables[index];
  return (
    <>
      {group && <ThingList group={group} more={(one) => <CodeCount codes={(one as typeof table)?.codes ?? []} />} />}
      {table ? (
        <CodeGrid key={table.id} index={index} />
      ) : (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('codes.none')} />
      )}
    </>
  );
}

function CodeCount({ codes }: { codes: readonly object[] }) {
  const { t } = useTranslation();
  return <span className="quiet">{t('codes.count', { count: codes.length })}</span>;
}
