import { Drawer, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const TrialPane = lazy(async () => ({ default: (await import('./trial-pane.tsx')).TrialPane }));

/** The trial over the editor. Closing it keeps the case that is under way. */
export function TrialDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer open={open} onClose={onClose} title={t('trial.title')} size="min(1180px, 100vw)">
      <Suspense fallback={<Spin />}>
        <TrialPane />
      </Suspense>
    </Drawer>
  );
}
