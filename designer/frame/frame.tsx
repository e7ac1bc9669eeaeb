import { Drawer, Splitter } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterDraft } from '../../runtime/api/index.ts';
import { Canvas } from '../canvas/canvas.tsx';
import type { SaveState } from '../draft/autosave.ts';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { useLooking } from '../preview/use-looking.ts';
import { TrialDrawer } from '../trial/trial-drawer.tsx';
import { Contents } from './contents.tsx';
import { LastAct } from './last-act.tsx';
import { PartHead } from './part-head.tsx';
import { ProblemStrip } from './problem-strip.tsx';
import { Properties } from './properties.tsx';
import { SentBack } from './sent-back.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import { useWide } from './use-wide.ts';

interface Props {
  opened: MatterDraft;
  saveState: SaveState;
  /** Others who edit this draft now. */
  present: readonly string[];
  revision: () => number;
  /** Takes a draft under review back to go on writing; `undefined` when there is nothing to take back. */
  onTakeBack: (() => void) | undefined;
  onSubmitted: () => void;
}

/** The same element each time: what is tried in the preview draws no row anew. */
const canvas = <Canvas />;

/** The one frame of the editor: bar, contents, the part at hand, properties, problems. */
export function Frame({ opened, saveState, present, revision, onTakeBack, onSubmitted }: Props) {
  const { t } = useTranslation();
  const [isPreviewed, setPreviewed] = useState(false);
  const [isTried, setTried] = useState(false);
  const looking = useLooking();
  const isWide = useWide(1180);
  // Contents 200, canvas 600, preview 430 and properties 340 beside each other.
  const isRoomy = useWide(1600);
  const folds = isPreviewed && !isRoomy;
  useKeys();

  const centre = (
    <main id="centre" className="centre" tabIndex={-1}>
      <PartHead onTakeBack={onTakeBack} />
      {opened.state === 'editing' && opened.reason !== undefined && <SentBack opened={opened} />}
      {canvas}
    </main>
  );
  const preview = (
    <aside className="preview-side" aria-label={t('preview.title')}>
      <PreviewPane looking={looking} />
    </aside>
  );
  return (
    <div className={folds && isWide ? 'frame frame-preview' : 'frame'}>
      <a className="skip" href="#centre">
        {t('skip')}
      </a>
      <TopBar
        opened={opened}
        saveState={saveState}
        present={present}
        revision={revision}
        isPreviewed={isPreviewed}
        onPreview={() => setPreviewed(!isPreviewed)}
        onTry={() => setTried(true)}
        onSubmitted={onSubmitted}
      />
      <Contents isNarrow={!isWide || folds} />
      {isPreviewed && isWide ? (
        <Splitter className="middle">
          <Splitter.Panel min={360}>{centre}</Splitter.Panel>
          <Splitter.Panel defaultSize={430} min={400}>
            {preview}
          </Splitter.Panel>
        </Splitter>
      ) : (
        <div className="middle">{centre}</div>
      )}
      <Properties isWide={isWide} />
      {!isWide && (
        <Drawer open={isPreviewed} onClose={() => setPreviewed(false)} title={t('preview.title')} size={420}>
          <PreviewPane looking={looking} />
        </Drawer>
      )}
      <TrialDrawer open={isTried} onClose={() => setTried(false)} />
      <ProblemStrip />
      <LastAct />
    </div>
  );
}
