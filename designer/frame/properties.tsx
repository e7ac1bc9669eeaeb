import { Drawer } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnyEditor, useSelected } from '../draft/editor.ts';
import { PropertyPanel } from '../panel/property-panel.tsx';

/** What is selected, beside the canvas or, where that has no room, over it. */
export const Properties = memo(function Properties({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  const isSelected = useSelected() !== undefined;
  return isWide ? (
    <aside className="properties" aria-label={t('panel.title')}>
      <PropertyPanel />
    </aside>
  ) : (
    <Drawer
      open={isSelected}
      onClose={() => draft.select(undefined)}
      title={t('panel.title')}
      size={360}
      className="properties-drawer"
    >
      <PropertyPanel />
    </Drawer>
  );
});
