import { LockOutlined } from '@ant-design/icons';
import type { FieldProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';

/** What the panel cannot show: kept as it is, to be read only. */
export function LockedField({ formData }: FieldProps) {
  const { t } = useTranslation();
  return (
    <div className="locked">
      <p>
        <LockOutlined aria-hidden /> {t('panel.locked')}
      </p>
      {formData !== undefined && (
        <details>
          <summary>{t('panel.show')}</summary>
          <pre tabIndex={0}>{JSON.stringify(formData, null, 2)}</pre>
        </details>
      )}
    </div>
  );
}
