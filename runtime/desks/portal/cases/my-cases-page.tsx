import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type CaseRow, routes } from '../../../api/index.ts';
import { call } from '../api.ts';
import { dateWords } from '../frame/date-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Paged } from '../frame/paged.tsx';
import { useSession } from '../session/session.tsx';

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

function NoCases() {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <p className="empty-title">{t('cases.none')}</p>
      <p>{t('cases.noneHint')}</p>
      <p>
        <a className="button button-main" href="/matters">
          {t('cases.find')}
        </a>
      </p>
      <p>
        {t('cases.atWindow')}
        <a href="/track">{t('frame.to./track')}</a>
      </p>
    </div>
  );
}

export function MyCasesPage() {
  const { t } = useTranslation();
  const { session, signOut } = useSession();
  return (
    <>
      <PageTitle title={t('cases.title')} />
      <p className="signed-in">
        {t('signIn.as', { mobile: session?.mobile ?? '' })}
        <Link className="button button-quiet" href="/my/messages">
          {t('messages.title')}
        </Link>
        <button type="button" className="button button-quiet" onClick={() => void signOut()}>
          {t('signIn.out')}
        </button>
      </p>
      <Paged name="my-cases" read={read} row={(row) => <Row key={row.id} row={row} />} empty={<NoCases />} />
    </>
  );
}
