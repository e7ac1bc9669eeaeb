import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type CaseRow, type ProblemShape, routes } from '../../../api/index.ts';
import { problemOf, useResource } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { Loaded } from '../frame/loaded.tsx';
import { dateWords } from '../frame/date-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useSession } from '../session/session.tsx';

interface Page {
  items: readonly CaseRow[];
  next?: string;
}

const read = (cursor: string | undefined, signal?: AbortSignal) =>
  call(routes.myCases, {
    query: cursor === undefined ? {} : { cursor },
    ...(signal === undefined ? {} : { signal }),
  });

/** Stages at which the applicant has something to put right. */
const asksApplicant: ReadonlySet<string> = new Set(['supplementing', 'returned']);

function Row({ row }: { row: CaseRow }) {
  const { t } = useTranslation();
  const { id, number, matterName, stage, stageName, dueWords, submittedOn } = row;
  return (
    <li className="matter">
      <Link className="matter-name" href={`/my/cases/${id}`}>
        {matterName}
      </Link>
      <p className="matter-facts">
        <span className={asksApplicant.has(stage) ? 'tag tag-warn' : 'tag'}>{stageName}</span>
        <span>{t('cases.number', { number })}</span>
        <span>{t('cases.submitted', { day: dateWords(submittedOn) })}</span>
        {dueWords !== undefined && <span>{dueWords}</span>}
      </p>
    </li>
  );
}

/** Pages already read, and one more at the press of a button. */
function Rows({ first }: { first: Page }) {
  const { t } = useTranslation();
  const [{ items, next }, setPage] = useState<Page>(first);
  const [problem, setProblem] = useState<ProblemShape>();
  if (items.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">{t('cases.none')}</p>
        <p>{t('cases.noneHint')}</p>
        <p>
          <a className="button button-main" href="/matters">
            {t('cases.find')}
          </a>
        </p>
      </div>
    );
  }
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
      <ul className="matters">
        {items.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
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

export function MyCasesPage() {
  const { t } = useTranslation();
  const { session, signOut } = useSession();
  const first = useResource('my-cases', (signal) => read(undefined, signal));
  return (
    <>
      <PageTitle title={t('cases.title')} />
      <p className="signed-in">
        {t('signIn.as', { mobile: session?.mobile ?? '' })}
        <button type="button" className="button button-quiet" onClick={() => void signOut()}>
          {t('signIn.out')}
        </button>
      </p>
      <Loaded resource={first}>{(page) => <Rows first={page} />}</Loaded>
    </>
  );
}
