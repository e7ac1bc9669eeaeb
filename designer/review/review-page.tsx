import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes, type ReviewShape } from '../../runtime/api/index.ts';
import { findingsOf } from '../check/findings.ts';
import { mendedElsewhere } from '../check/mended-elsewhere.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { Elsewhere } from '../resource/elsewhere.tsx';
import { useWorker } from '../session/session.tsx';
import { inNames } from '../schema/words.ts';
import { ImpactPanel } from '../impact/impact-panel.tsx';
import { Changes } from './changes.tsx';
import { Decision } from './decision.tsx';
import { useNotes } from './notes.tsx';
import { Page } from './page.tsx';
import { RunningCases } from './running-cases.tsx';
import { ToVerify } from './to-verify.tsx';
import { WholeNew } from './whole-new.tsx';
import { WholeParts } from './whole-parts.tsx';

/** What a reviewer reads before a draft takes effect. */
export function ReviewPage({ matter }: { matter: string }) {
  const { t } = useTranslation();
  const review = useResource(matter, (signal) => call(routes.reviewMatterDraft, { params: { matter }, signal }));
  const links = (
    <>
      <Link href={`/matters/${matter}`} className="top-link">
        {t('review.open')}
      </Link>
      <Link href={`/matters/${matter}/versions`} className="top-link">
        {t('top.versions')}
      </Link>
    </>
  );
  return (
    <Page title={t('review.title')} back="/" links={links}>
      <Loaded resource={review}>{(found) => <Review review={found} onDone={review.reload} />}</Loaded>
    </Page>
  );
}

function Review({ review, onDone }: { review: ReviewShape; onDone: () => void }) {
  const { t } = useTranslation();
  const worker = useWorker();
  const { draft, published, changes, runningCases, problems, examples } = review;
  const running = useResource(draft.id, (signal) =>
    call(routes.runningCases, { params: { matter: draft.id }, signal }),
  );
  const { identity } = draft.bundle.matter;
  const { notes, beside } = useNotes();
  const decides = draft.state === 'submitted' && worker.reviews;
  const failed = examples.filter(({ passed }) => !passed);
  if (draft.state === 'none') return <Empty description={t('review.noDraft')} />;
  return (
    <div className="review">
      <h2>{identity.handlingItem ?? identity.name}</h2>
      <dl className="facts">
        <dt>{t('review.author')}</dt>
        <dd>{draft.editedBy}</dd>
        <dt>{t('review.version')}</dt>
        <dd>{draft.basedOn === 0 ? t('review.first') : t('review.next', { from: draft.basedOn })}</dd>
        <dt>{t('review.reason')}</dt>
        <dd>{draft.reason ?? t('none')}</dd>
        <dt>{t('review.running')}</dt>
        <dd>{t('review.runningWords', { count: runningCases })}</dd>
      </dl>
      <section aria-labelledby="changes-title">
        <h3 id="changes-title">{published ? t('review.changes', { count: changes.length }) : t('review.new')}</h3>
        {published ? (
          <Changes changes={changes} beside={decides ? beside : undefined} />
        ) : (
          <>
            <p>{draft.basedOn === 0 ? t('review.newHint') : t('review.baseGone', { from: draft.basedOn })}</p>
            <WholeNew bundle={draft.bundle} />
            <WholeParts bundle={draft.bundle} beside={decides ? beside : undefined} />
          </>
        )}
      </section>
      {draft.basedOn > 0 && <ImpactPanel matter={draft.id} />}
      {draft.basedOn > 0 && <RunningCases running={running} />}
      <section aria-labelledby="problems-title">
        <h3 id="problems-title">{t('review.problems', { count: problems.length })}</h3>
        {problems.length === 0 ? (
          <p className="quiet">{t('problems.none')}</p>
        ) : (
          <ul className="plain-list">
            {findingsOf(draft.bundle, problems).map(({ code, key, severity, place, message }) => (
              <li key={key}>
                <span className={`dot ${severity}`}>{t(`severity.${severity}`)}</span> <b>{place}</b> {message}{' '}
                <Elsewhere to={mendedElsewhere({ code }, draft.bundle.matter.id)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <ToVerify bundle={draft.bundle} />
      <section aria-labelledby="examples-title">
        <h3 id="examples-title">{t('examples.summary', { count: examples.length, failed: failed.length })}</h3>
        <ul className="plain-list">
          {examples.map(({ id, title, passed, differences }) => (
            <li key={id}>
              <span className={passed ? 'example passed' : 'example failed'}>
                {t(passed ? 'examples.passed' : 'examples.failed')}
              </span>{' '}
              {title}
              {differences.map((words) => (
                <p key={words} className="row-when">
                  {inNames(draft.bundle, words)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </section>
      {decides && <Decision draft={draft} notes={notes} along={running.data?.along} onDone={onDone} />}
      {draft.state === 'editing' && <Alert type="info" showIcon title={t('review.stillWriting')} />}
      {draft.state === 'submitted' && !worker.reviews && <Alert type="info" showIcon title={t('review.waiting')} />}
    </div>
  );
}
