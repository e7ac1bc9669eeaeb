import { useTranslation } from 'react-i18next';
import type { Action } from './action.ts';

function ArchiveFields() {
  const { t } = useTranslation();
  return <p>{t('archive.hint')}</p>;
}

/** 归档: the file is listed and closed. */
export const archive: Action<object> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: ArchiveFields,
  command: () => ({ kind: 'archive' }),
};
