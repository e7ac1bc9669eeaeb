import { useTranslation } from 'react-i18next';
import type { ProblemShape } from '../../../api/index.ts';

/** What went wrong, in the server's words, and a way to try again. */
export function ProblemNote({ problem, retry }: { problem: ProblemShape; retry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <p>
        <b>{problem.title}</b>
      </p>
      {problem.detail !== undefined && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('again')}
        </button>
      )}
    </div>
  );
}
