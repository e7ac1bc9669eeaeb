import { useTranslation } from 'react-i18next';
import { EnteringPage } from './entering-page.tsx';
import { FileForm } from './file-form.tsx';

/** 从表格导入存量证照. */
export function EarlierFilePage() {
  const { t } = useTranslation('earlier');
  return <EnteringPage title={t('file.title')}>{(kind, kinds) => <FileForm kind={kind} kinds={kinds} />}</EnteringPage>;
}
