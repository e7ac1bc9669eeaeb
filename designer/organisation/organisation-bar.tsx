import { LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CentreDraft } from '../../runtime/api/index.ts';
import type { SaveState } from '../draft/autosave.ts';
import { SaveMark } from '../frame/save-mark.tsx';
import { UndoRedo } from '../frame/undo-redo.tsx';
import { useStanding } from '../frame/use-standing.ts';
import { Present } from '../presence/present.tsx';
import { useWorker } from '../session/session.tsx';
import { DiscardCentre } from './discard-centre.tsx';
import { SubmitCentre } from './submit-centre.tsx';
import { useCentreEditor } from './use-centre.ts';

export interface BarProps {
  opened: CentreDraft;
  saveState: SaveState;
  /** Others who edit this draft now. */
  present: readonly string[];
  revision: () => number;
  /** The draft is another one now. */
  onReload: () => void;
}

/** In what state the centre is, and what can be done with the whole of it. */
export function OrganisationBar({ opened, saveState, present, revision, onReload }: BarProps) {
  const { t } = useTranslation();
  const worker = useWorker();
  const { locked } = useCentreEditor();
  const [isSubmitting, setSubmitting] = useState(false);
  const { state, whyNot } = useStanding(opened.state);
  return (
    <header className="top-bar">
      <Link href="/" className="top-back" aria-label={t('top.back')}>
        <LeftOutlined aria-hidden />
      </Link>
      <h1>{t('organisation.title')}</h1>
      <span className={`state ${state}`}>{t(`top.${state}`, { version: opened.basedOn })}</span>
      {locked === undefined && <SaveMark state={saveState} />}
      <Present names={present} />
      <span className="top-space" />
      <UndoRedo />
      <Link href="/organisation/versions" className="top-link wide-only">
        {t('top.versions')}
      </Link>
      {worker.reviews && (
        <Link href="/organisation/review" className="top-link">
          {t('top.review')}
        </Link>
      )}
      {locked === undefined && state !== 'none' && (
        <DiscardCentre {...{ basedOn: opened.basedOn, revision, onReload }} />
      )}
      {worker.arranges && opened.state !== 'submitted' && (
        <Button
          type="primary"
          disabled={locked !== undefined || whyNot !== undefined}
          title={whyNot}
          onClick={() => setSubmitting(true)}
        >
          {t('top.submit')}
        </Button>
      )}
      {isSubmitting && <SubmitCentre revision={revision} onClose={() => setSubmitting(false)} onSubmitted={onReload} />}
    </header>
  );
}
