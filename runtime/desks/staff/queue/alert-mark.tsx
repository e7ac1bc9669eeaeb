import { ClockCircleOutlined, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert } from '../../../../engine/index.ts';

const icons: Readonly<Record<Exclude<Alert, 'none'>, ReactNode>> = {
  warn: <ClockCircleOutlined />,
  yellow: <WarningFilled />,
  red: <ExclamationCircleFilled />,
};

/** How urgent, by word, sign and colour; nothing when nothing presses. */
export function AlertMark({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  if (alert === 'none') return null;
  return (
    <span className={`alert-mark alert-${alert}`}>
      {icons[alert]} {t(`alert.${alert}`)}
    </span>
  );
}
