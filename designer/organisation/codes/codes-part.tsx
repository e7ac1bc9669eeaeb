import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLastChosen } from '../../draft/use-last-chosen.ts';
import { centreParts } from '../parts.ts';
import { ThingList } from '../thing-list.tsx';
import { useCentreContent } from '../use-centre.ts';
import { CodeGrid } from './code-grid.tsx';

const group = centreParts.find(({ id }) => id === 'codeTables')?.groups[0];

/** The code tables, and the codes of the one selected last. */
export function CodesPart() {
  const { t } = useTranslation();
  const { tables } = useCentreContent().catalogues.codes;
  const index = useLastChosen(tables, group?.path);
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
