import { useTranslation } from 'react-i18next';

/** What is edited beside the panel, where it is shown as a whole. */
export function InCanvasField() {
  const { t } = useTranslation();
  return <p className="quiet">{t('panel.inCanvas')}</p>;
}
