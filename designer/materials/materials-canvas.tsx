import { useTranslation } from 'react-i18next';
import { ItemList } from '../canvas/item-list.tsx';
import { TwinViews } from '../canvas/twin-views.tsx';
import { parts } from '../parts/parts.ts';
import { NeedsGrid } from './needs-grid.tsx';

/** The materials as a list, or by situation as a grid. */
export function MaterialsCanvas() {
  const { t } = useTranslation();
  const [group] = parts.find(({ id }) => id === 'materials')?.groups ?? [];
  return (
    <TwinViews
      views={[
        { label: t('view.list'), shows: () => group && <ItemList group={group} /> },
        { label: t('view.grid'), shows: () => <NeedsGrid /> },
      ]}
    />
  );
}
