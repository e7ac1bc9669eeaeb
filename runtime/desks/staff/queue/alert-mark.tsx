import { BellFilled, ClockCircleOutlined, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert } from '../../../../engine/index.ts';

const icons: Readonly<Record<Exclude<Alert, 'none'>, ReactNode>> = {
  warn: <ClockCircleOutlined />,
  yellow: <WarningFilled />,
  red: <ExclamationCircleFilled />,
};

/** How urgent, by word, sign and colour, and that somebody pressed for it; nothing when nothing presses. */
export function AlertMark({ alert, urged }: { alert: Alert; urged?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      {urged !== undefined && (
        <span className="alert-mark alert-urged">
          <BellFilled /> {t('alert.urged')}
        </span>
      )}
      {alert !== 'none' && (
        <span className={`alert-mark alert-${alert}`}>
          {icons[alert]} {t(`alert.${alert}`)}
        </span>
      )}
    </>
  );
}
