import { Component, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note.tsx';

interface Props {
  /** Shown while it is on its way. */
  waiting: ReactNode;
  children: ReactNode;
}

/** A part of a page whose script is fetched when it is needed. Where it cannot be had, the rest of the page stays. */
export const Fetched = ({ waiting, children }: Props) => (
  <UnlessFailed>
    <Suspense fallback={waiting}>{children}</Suspense>
  </UnlessFailed>
);

/** React hears of a failure in a class alone. */
class UnlessFailed extends Component<{ children: ReactNode }, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override render() {
    return this.state.isFailed ? <NotFetched /> : this.props.children;
  }
}

/** The line is down, or the office was upgraded and the script of before is gone: the page is to be opened anew. */
function NotFetched() {
  const { t } = useTranslation();
  return (
    <ProblemNote
      problem={{ type: 'about:blank', title: t('notFetched'), status: 0, code: 'NOT_FETCHED' }}
      retry={() => location.reload()}
      retryWords={t('reopen')}
    />
  );
}
