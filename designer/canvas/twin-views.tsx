import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface View {
  label: string;
  shows: () => ReactNode;
}

/** One part of the matter seen in several ways, the first of them at first. */
export function TwinViews({ views }: { views: readonly View[] }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  return (
    <>
      <Segmented
        className="view-choice"
        aria-label={t('view.choice')}
        value={at}
        onChange={setAt}
        options={views.map(({ label }, value) => ({ value, label }))}
      />
      {views[at]?.shows()}
    </>
  );
}
