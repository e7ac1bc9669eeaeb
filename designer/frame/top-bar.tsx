import { EyeOutlined, LeftOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MatterDraft } from '../../runtime/api/index.ts';
import type { SaveState } from '../draft/autosave.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { useWorker } from '../session/session.tsx';
import { SubmitDialog } from '../review/submit-dialog.tsx';
import { Present } from '../presence/present.tsx';
import { SaveMark } from './save-mark.tsx';
import { UndoRedo } from './undo-redo.tsx';
import { useStanding } from './use-standing.ts';

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
  const { locked } = useEditor();
  const [isSubmitting, setSubmitting] = useState(false);
  const identity = useBundle(({ matter }) => matter.identity);
  const { state, whyNot } = useStanding(opened.state);
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
      <UndoRedo />
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
