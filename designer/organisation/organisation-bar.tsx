import { LeftOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CentreDraft } from '../../runtime/api/index.ts';
import { errorsAmong } from '../check/findings.ts';
import type { SaveState } from '../draft/autosave.ts';
import { useAnyView, useCheckedDraft } from '../draft/editor.ts';
import { SaveMark } from '../frame/save-mark.tsx';
import { IconButton } from '../resource/icon-button.tsx';
import { useWorker } from '../session/session.tsx';
import { SubmitCentre } from './submit-centre.tsx';
import { useCentreEditor } from './use-centre.ts';

export interface BarProps {
  opened: CentreDraft;
  saveState: SaveState;
  revision: () => number;
  onSubmitted: () => void;
}

/** In what state the centre is, and what can be done with the whole of it. */
export function OrganisationBar({ opened, saveState, revision, onSubmitted }: BarProps) {
  const { t } = useTranslation();
  const worker = useWorker();
  const { draft, locked } = useCentreEditor();
  const { history } = useAnyView();
  const { findings } = useCheckedDraft();
  const [isSubmitting, setSubmitting] = useState(false);
  const errors = errorsAmong(findings);
  const hasDraft = opened.state !== 'none' || history.past.length > 0;
  const state = opened.state === 'none' && hasDraft ? 'editing' : opened.state;
  const undone = history.past.at(-1)?.words;
  const redone = history.future[0]?.words;
  const whyNot = !hasDraft ? t('submit.nothing') : errors > 0 ? t('submit.errors', { count: errors }) : undefined;
  return (
    <header className="top-bar">
      <Link href="/" className="top-back" aria-label={t('top.back')}>
        <LeftOutlined aria-hidden />
      </Link>
      <h1>{t('organisation.title')}</h1>
      <span className={`state ${state}`}>{t(`top.${state}`, { version: opened.basedOn })}</span>
      {locked === undefined && <SaveMark state={saveState} />}
      <span className="top-space" />
      {locked === undefined && (
        <>
          <IconButton
            words={undone === undefined ? t('top.undo') : t('top.undoWhat', { words: undone })}
            icon={UndoOutlined}
            disabled={undone === undefined}
            onClick={draft.undo}
          />
          <IconButton
            words={redone === undefined ? t('top.redo') : t('top.redoWhat', { words: redone })}
            icon={RedoOutlined}
            disabled={redone === undefined}
            onClick={draft.redo}
          />
        </>
      )}
      <Link href="/organisation/versions" className="top-link wide-only">
        {t('top.versions')}
      </Link>
      {worker.reviews && (
        <Link href="/organisation/review" className="top-link">
          {t('top.review')}
        </Link>
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
      {isSubmitting && (
        <SubmitCentre revision={revision} onClose={() => setSubmitting(false)} onSubmitted={onSubmitted} />
      )}
    </header>
  );
}
