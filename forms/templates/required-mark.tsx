import { useTranslation } from 'react-i18next';

/** A sign for the eye and a word for everybody. */
export function RequiredMark() {
  const { t } = useTranslation('forms');
  return (
    <span className="field-required">
      <span aria-hidden="true">*</span>
      {t('required')}
    </span>
  );
}
