import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { routes, type CentreReview } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { Changes } from '../review/changes.tsx';
import { DecisionCard } from '../review/decision-card.tsx';
import { Page } from '../review/page.tsx';
import { useSending } from '../review/use-sending.ts';
import { useWorker } from '../session/session.tsx';
import { Consequences } from './consequences.tsx';

/** What a reviewer reads before a change of the centre takes effect. */
export function CentreReviewPage() {
  const { t } = useTranslation();
  const review = useResource('centre', (signal) => call(routes.reviewCentre, { signal }));
  const links = (
    <>
      <Link href="/organisation" className="top-link">
        {t('review.open')}
      </Link>
      <Link href="/organisation/versions" className="top-link">
        {t('top.versions')}
      </Link>
    </>
  );
  return (
    <Page title={t('organisation.review')} back="/" links={links}>
      <Loaded resource={review}>{(found) => <Review review={found} onDone={review.reload} />}</Loaded>
    </Page>
  );
}

function Review({ review, onDone }: { review: CentreReview; onDone: () => void }) {
  const { t } = useTranslation();
  const { reviews } = useWorker();
  const { draft, changes, problems, publishable } = review;
  if (draft.state === 'none') return <Empty description={t('review.noDraft')} />;
  return (
    <div className="review">
      <dl className="facts">
        <dt>{t('review.author')}</dt>
        <dd>{draft.editedBy}</dd>
        <dt>{t('review.version')}</dt>
        <dd>{t('review.next', { from: draft.basedOn })}</dd>
        <dt>{t('review.reason')}</dt>
        <dd>{draft.reason ?? '—'}</dd>
      </dl>
      <section className="card">
        <h3>{t('organisation.changes', { count: changes.length })}</h3>
        <Changes changes={changes} />
      </section>
      <Consequences problems={problems} />
      {draft.state === 'editing' && <Alert type="info" showIcon title={t('organisation.notSent')} />}
      {draft.state === 'submitted' && reviews && <Decision draft={draft} canPublish={publishable} onDone={onDone} />}
    </div>
  );
}

interface DecisionProps {
  draft: CentreReview['draft'];
  canPublish: boolean;
  onDone: () => void;
}

/** Publish at once, or send back. Nobody decides on their own change. */
function Decision({ draft: { mine, revision }, canPublish, onDone }: DecisionProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { act, ...sending } = useSending();
  const publish = (words: string) =>
    act(
      () => call(routes.publishCentre, { body: { revision, ...(words === '' ? {} : { note: words }) } }),
      t('organisation.published'),
      () => go('/organisation/versions'),
    );
  const reject = (words: string) =>
    act(() => call(routes.rejectCentre, { body: { revision, reason: words } }), t('decision.rejected'), onDone);
  return (
    <DecisionCard
      mine={mine}
      sending={sending}
      canPublish={canPublish}
      onPublish={(words) => void publish(words)}
      onReject={(words) => void reject(words)}
    >
      <p className="quiet">{t('organisation.atOnce')}</p>
    </DecisionCard>
  );
}
