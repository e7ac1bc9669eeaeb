import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProblemShape } from '../api/index.ts';

interface Props {
  problem: ProblemShape;
  /** Reads again, or tries again. */
  retry?: (() => void) | undefined;
  retryWords?: string | undefined;
}

/** What went wrong, in the server's words, with the way on. */
export function ProblemNote({ problem, retry, retryWords }: Props) {
  const { t } = useTranslation();
  const causes = (problem.errors ?? []).filter(({ message }) => message !== problem.title);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem.title}
      description={
        causes.length > 0 && (
          <ul className="plain-list">
            {causes.map(({ pointer, message }) => (
              <li key={`${pointer}${message}`}>{message}</li>
            ))}
          </ul>
        )
      }
      action={retry && <Button onClick={retry}>{retryWords ?? t('retry')}</Button>}
    />
  );
}
