import { EyeOutlined, LeftOutlined, PlayCircleOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MatterDraft } from '../../runtime/api/index.ts';
import { errorsAmong } from '../check/findings.ts';
import type { SaveState } from '../draft/autosave.ts';
import { useCheckedDraft, useDraftView, useEditor } from '../draft/editor.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { useWorker } from '../session/session.tsx';
import { SubmitDialog } from '../review/submit-dialog.tsx';
import { Present } from '../presence/present.tsx';
import { SaveMark } from './save-mark.tsx';

interface Props {
  opened: MatterDraft;
  saveState: SaveState;
  present: readonly string[];
  revision: () => number;
  isPreviewed: boolean;
  onPreview: () => void;
  /** Opens the trial of the draft. */
  onTry: () => void;
  onSubmitted: () => void;
}

/** Which matter, in what state, and what can be done with the whole of it. */
export function TopBar(props: Props) {
  const { opened, saveState, present, revision, isPreviewed, onPreview, onTry, onSubmitted } = props;
  const { t } = useTranslation();
  const worker = useWorker();
  const { draft, locked } = useEditor();
  const { history } = useDraftView();
  const { findings } = useCheckedDraft();
  const [isSubmitting, setSubmitting] = useState(false);
  const { identity } = history.bundle.matter;
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
      <h1>{identity.shortName ?? identity.handlingItem ?? identity.name}</h1>
      <span className={`state ${state}`}>
        {opened.basedOn === 0 ? t(`top.new.${state}`) : t(`top.${state}`, { version: opened.basedOn })}
      </span>
      {locked === undefined && <SaveMark state={saveState} />}
      <Present names={present} />
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
      <Button icon={<EyeOutlined aria-hidden />} aria-pressed={isPreviewed} onClick={onPreview}>
        {t('top.preview')}
      </Button>
      <Button icon={<PlayCircleOutlined aria-hidden />} onClick={onTry}>
        {t('top.trial')}
      </Button>
      {opened.basedOn > 0 && (
        <Link href={`/matters/${opened.id}/versions`} className="top-link wide-only">
          {t('top.versions')}
        </Link>
      )}
      {worker.reviews && (
        <Link href={`/matters/${opened.id}/review`} className="top-link">
          {t('top.review')}
        </Link>
      )}
      {worker.drafts && opened.state !== 'submitted' && (
        <Button
          type="primary"
          disabled={locked !== undefined || whyNot !== undefined}
          title={whyNot}
          onClick={() => setSubmitting(true)}
        >
          {t('top.submit')}
        </Button>
      )}
      <SubmitDialog
        open={isSubmitting}
        matter={opened.id}
        revision={revision}
        onClose={() => setSubmitting(false)}
        onSubmitted={onSubmitted}
      />
    </header>
  );
}
