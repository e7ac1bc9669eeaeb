import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes, type CentreVersionRow } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { moment } from '../review/moment.ts';
import { Page } from '../review/page.tsx';
import { useWorker } from '../session/session.tsx';

const PAGE = 30;

/** Every version of the centre there was, the newest first. */
export function CentreVersionsPage() {
  const { t } = useTranslation();
  const [before, setBefore] = useState<number>();
  const versions = useResource(String(before ?? ''), (signal) =>
    call(routes.centreVersions, { query: { limit: PAGE, ...(before === undefined ? {} : { before }) }, signal }),
  );
  return (
    <Page title={t('organisation.versions')} back="/organisation">
      <Loaded resource={versions}>
        {({ items }) => (
          <>
            <ol className="versions">
              {items.map((row) => (
                <Version key={row.version} row={row} />
              ))}
            </ol>
            {items.length === PAGE && (
              <Button onClick={() => setBefore(items.at(-1)?.version)}>{t('organisation.older')}</Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Version({
  row: { version, inForce, publishedAt, author, reviewer, reason, changes },
}: {
  row: CentreVersionRow;
}) {
  const { t } = useTranslation();
  const { arranges } = useWorker();
  return (
    <li className="card">
      <h2>
        {t('versions.version', { version })}
        {inForce && <span className="state submitted">{t('versions.inForce')}</span>}
      </h2>
      <dl className="facts">
        <dt>{t('versions.published')}</dt>
        <dd>{moment(publishedAt)}</dd>
        <dt>{t('review.author')}</dt>
        <dd>{author}</dd>
        <dt>{t('versions.reviewer')}</dt>
        <dd>{reviewer}</dd>
        <dt>{t('review.reason')}</dt>
        <dd>{reason}</dd>
      </dl>
      {changes.length > 0 && (
        <details>
          <summary>{t('organisation.changes', { count: changes.length })}</summary>
          <ul>
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
      {arranges && !inForce && (
        <p className="matter-acts">
          <Link href={`/organisation?version=${version}`}>{t('versions.again')}</Link>
        </p>
      )}
    </li>
  );
}
