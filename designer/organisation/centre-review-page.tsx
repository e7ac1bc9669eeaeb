import { Alert, App, Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { routes, type CentreReview, type ProblemShape } from '../../runtime/api/index.ts';
import { problemOf, useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, ProblemNote } from '../../runtime/signed-in/index.ts';
import { Changes } from '../review/changes.tsx';
import { Page } from '../review/page.tsx';
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
  const { message } = App.useApp();
  const [, go] = useLocation();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();
  const words = note.trim();
  const act = async (send: () => Promise<unknown>, done: string, then: () => void) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send();
      void message.success(done);
      then();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const publish = () =>
    act(
      () => call(routes.publishCentre, { body: { revision, ...(words === '' ? {} : { note: words }) } }),
      t('organisation.published'),
      () => go('/organisation/versions'),
    );
  const reject = () =>
    act(() => call(routes.rejectCentre, { body: { revision, reason: words } }), t('decision.rejected'), onDone);
  return (
    <section className="card" aria-labelledby="decision-title">
      <h3 id="decision-title">{t('decision.title')}</h3>
      {mine && <Alert type="warning" showIcon title={t('decision.own')} />}
      {problem && <ProblemNote problem={problem} />}
      <p className="quiet">{t('organisation.atOnce')}</p>
      <label className="prop">
        <span className="prop-name">{t('decision.note')}</span>
        <Input.TextArea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div className="toolbar">
        <Button type="primary" loading={busy} disabled={mine || !canPublish} onClick={() => void publish()}>
          {t('decision.publish')}
        </Button>
        <Button
          danger
          loading={busy}
          disabled={words.length < 2}
          title={words.length < 2 ? t('decision.noteFirst') : undefined}
          onClick={() => void reject()}
        >
          {t('decision.reject')}
        </Button>
      </div>
    </section>
  );
}
