import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../engine/index.ts';

/** Until the list is opened, that many. */
const FIRST = 8;

/** What the change would break or leave open, errors first. */
export function Consequences({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && problems.length === 0) return null;
  const rows = [...errors, ...problems.filter(({ severity }) => severity !== 'error')];
  const line = ({ code, file, pointer, message }: Problem) => (
    <li key={`${code}${file}${pointer}${message}`}>{message}</li>
  );
  return (
    <Alert
      type={errors.length > 0 ? 'error' : 'warning'}
      showIcon
      title={t(errors.length > 0 ? 'organisation.stopped' : 'organisation.reminders', { count: rows.length })}
      description={
        <>
          <ul>{rows.slice(0, FIRST).map(line)}</ul>
          {rows.length > FIRST && (
            <details>
              <summary>{t('organisation.more', { count: rows.length - FIRST })}</summary>
              <ul>{rows.slice(FIRST).map(line)}</ul>
            </details>
          )}
        </>
      }
    />
  );
}
