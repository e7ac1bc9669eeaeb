import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemShape } from '../../../api/index.ts';
import { problemOf, useResource } from '../../../browser/index.ts';
import { Loaded } from './loaded.tsx';
import { ProblemNote } from './problem-note.tsx';

interface Page<T> {
  items: readonly T[];
  next?: string;
}

interface Props<T> {
  /** Names the list among what has been read. */
  name: string;
  read: (cursor: string | undefined, signal?: AbortSignal) => Promise<Page<T>>;
  row: (item: T) => ReactNode;
  /** Shown instead of a list of nothing. */
  empty: ReactNode;
}

/** A list read page by page: those already read, and one more at the press of a button. */
export function Paged<T>({ name, read, row, empty }: Props<T>) {
  const first = useResource(name, (signal) => read(undefined, signal));
  return (
    <Loaded resource={first}>
      {(page) => (page.items.length === 0 ? empty : <Rows first={page} read={read} row={row} />)}
    </Loaded>
  );
}

function Rows<T>({ first, read, row }: Pick<Props<T>, 'read' | 'row'> & { first: Page<T> }) {
  const { t } = useTranslation();
  const [{ items, next }, setPage] = useState<Page<T>>(first);
  const [problem, setProblem] = useState<ProblemShape>();
  const more = async () => {
    setProblem(undefined);
    try {
      const page = await read(next);
      setPage({ ...page, items: [...items, ...page.items] });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <ul className="matters">{items.map(row)}</ul>
      {problem && <ProblemNote problem={problem} />}
      {next !== undefined && (
        <p>
          <button type="button" className="button" onClick={() => void more()}>
            {t('cases.more')}
          </button>
        </p>
      )}
    </>
  );
}
