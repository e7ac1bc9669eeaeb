import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemList } from '../canvas/item-list.tsx';
import { parts } from '../parts/parts.ts';
import { NeedsGrid } from './needs-grid.tsx';

/** The materials as a list, or by situation as a grid. */
export function MaterialsCanvas() {
  const { t } = useTranslation();
  const [view, setView] = useState<'list' | 'grid'>('list');
  const [group] = parts.find(({ id }) => id === 'materials')?.groups ?? [];
  return (
    <>
      <Segmented
        className="view-choice"
        aria-label={t('view.choice')}
        value={view}
        onChange={setView}
        options={[
          { value: 'list', label: t('view.list') },
          { value: 'grid', label: t('view.grid') },
        ]}
      />
      {view === 'grid' ? <NeedsGrid /> : group && <ItemList group={group} />}
    </>
  );
}
