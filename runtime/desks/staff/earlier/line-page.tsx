import { useTranslation } from 'react-i18next';
import { EnteringPage } from './entering-page.tsx';
import { LineForm } from './line-form.tsx';

/** 录入一份存量证照. */
export function EarlierLinePage() {
  const { t } = useTranslation('earlier');
  return <EnteringPage title={t('form.title')}>{(kind) => <LineForm kind={kind} />}</EnteringPage>;
}
