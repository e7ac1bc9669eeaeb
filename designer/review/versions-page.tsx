import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { movings } from '../../engine/index.ts';
import { pathOf, routes, type VersionRow } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { useWorker } from '../session/session.tsx';
import { moment } from './moment.ts';
import { Page } from './page.tsx';

/** Which running cases it took along, and how many it was once that is done. */
function movedWords({ what, ground, moved, stayed }: NonNullable<VersionRow['moving']>, t: TFunction): string {
  const chosen = t('running.chosen', { words: movings[what], ground });
  return moved === undefined ? chosen : `${chosen}${t('running.moved', { moved, stayed })}`;
}

/** Every version there was: when, who wrote, who published, why. */
export function VersionsPage({ matter }: { matter: string }) {
  const { t } = useTranslation();
  const worker = useWorker();
  const versions = useResource(matter, (signal) => call(routes.matterVersions, { params: { matter }, signal }));
  return (
    <Page
      title={t('versions.title')}
      back={`/matters/${matter}`}
      links={
        <>
          <Link href={`/matters/${matter}/compare`} className="top-link">
            {t('versions.compare')}
          </Link>
          <Link href="/" className="top-link">
            {t('top.back')}
          </Link>
        </>
      }
    >
      <Loaded resource={versions}>
        {({ items }) => (
          <ol className="versions">
            {items.map(({ version, inForce, effectiveFrom, publishedAt, author, reviewer, reason, hash, moving }) => (
              <li key={version} className="card">
                <h2>
                  {t('versions.version', { version })}
                  {inForce && <span className="state submitted">{t('versions.inForce')}</span>}
                </h2>
                <dl className="facts">
                  <dt>{t('versions.from')}</dt>
                  <dd>{moment(effectiveFrom)}</dd>
                  <dt>{t('versions.published')}</dt>
                  <dd>{moment(publishedAt)}</dd>
                  <dt>{t('review.author')}</dt>
                  <dd>{author}</dd>
                  <dt>{t('versions.reviewer')}</dt>
                  <dd>{reviewer}</dd>
                  <dt>{t('review.reason')}</dt>
                  <dd>{reason}</dd>
                  {moving && (
                    <>
                      <dt>{t('running.title')}</dt>
                      <dd>{movedWords(moving, t)}</dd>
                    </>
                  )}
                  <dt>{t('versions.print')}</dt>
                  <dd>
                    <code>{hash.slice(0, 12)}</code>
                  </dd>
                </dl>
                <p className="matter-acts">
                  {version > 1 && (
                    <Link href={`/matters/${matter}/compare?from=${version - 1}&to=${version}`}>
                      {t('versions.compareThis')}
                    </Link>
                  )}
                  {worker.drafts && !inForce && (
                    <Link href={`/matters/${matter}?version=${version}`}>{t('versions.again')}</Link>
                  )}
                  <a href={pathOf(routes.matterFiles, { matter }, { of: version })}>{t('versions.export')}</a>
                </p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Page>
  );
}
