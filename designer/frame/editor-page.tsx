import { Result } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Bundle } from '../../engine/index.ts';
import { routes, type DesignerCentre, type MatterDraft } from '../../runtime/api/index.ts';
import { startChecker } from '../check/checker.ts';
import { createDraft } from '../draft/draft.ts';
import { CheckedContext, EditorContext, type Editor } from '../draft/editor.ts';
import { unsavedShelf } from '../draft/unsaved.ts';
import { useChecked } from '../draft/use-checked.ts';
import { useOlderVersion } from '../draft/use-older-version.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, useTitle } from '../../runtime/signed-in/index.ts';
import { Conflict } from '../merging/conflict.tsx';
import { KeptUnsaved } from '../merging/kept-unsaved.tsx';
import { useSharedDraft, type DraftCalls } from '../merging/use-shared-draft.ts';
import { useWorker, type Worker } from '../session/session.tsx';
import { Frame } from './frame.tsx';

/** One matter, opened for editing or for reading. */
export function EditorPage({ matter }: { matter: string }) {
  const { t } = useTranslation();
  const opened = useResource(matter, async (signal) => {
    const [draft, centre] = await Promise.all([
      call(routes.matterDraft, { params: { matter }, signal }),
      call(routes.designerCentre, { signal }),
    ]);
    return { draft, centre };
  });
  if (opened.problem?.status === 404) {
    return <Result status="404" title={t('editor.unknown')} extra={<Link href="/">{t('top.back')}</Link>} />;
  }
  return (
    <Loaded resource={opened}>
      {({ draft, centre }) => (
        <OpenMatter
          key={`${draft.revision} ${draft.state} ${draft.basedOn}`}
          opened={draft}
          centre={centre}
          onReload={opened.reload}
        />
      )}
    </Loaded>
  );
}

const now = () => performance.now();

const callsOf = (matter: string): DraftCalls<Bundle> => ({
  read: () => call(routes.matterDraft, { params: { matter } }),
  save: ({ revision, basedOn }, bundle) =>
    call(routes.saveMatterDraft, { params: { matter }, body: { revision, basedOn, bundle } }),
  present: (here) => call(routes.matterPresence, { params: { matter }, body: { here } }),
});

/** Why the draft cannot be changed by this person now. */
const whyLocked = (worker: Worker, state: MatterDraft['state'], isTakenBack: boolean) => {
  if (!worker.drafts) return 'editor.readOnly';
  return state === 'submitted' && !isTakenBack ? 'editor.submitted' : undefined;
};

interface OpenProps {
  opened: MatterDraft;
  centre: DesignerCentre;
  onReload: () => void;
}

function OpenMatter({ opened, centre, onReload }: OpenProps) {
  const { t } = useTranslation();
  const worker = useWorker();
  const [isTakenBack, setTakenBack] = useState(false);
  const draft = useMemo(() => createDraft(opened.bundle, now), [opened]);
  const shelf = useMemo(() => unsavedShelf(worker.name, opened.id), [worker.name, opened.id]);
  const checked = useChecked(draft, centre, startChecker);
  const { identity } = opened.bundle.matter;
  useTitle(identity.handlingItem ?? identity.name);

  const reason = whyLocked(worker, opened.state, isTakenBack);
  const locked = reason && t(reason);
  const calls = useMemo(() => callsOf(opened.id), [opened.id]);
  const shared = useSharedDraft({ draft, opened, shelf, calls, isLocked: locked !== undefined, onReload });
  const { autosave, state, merging, present } = shared;
  const versionOf = useCallback(
    async (version: string, signal: AbortSignal) =>
      (await call(routes.matterVersion, { params: { matter: opened.id, version }, signal })).bundle,
    [opened.id],
  );
  useOlderVersion(draft, locked !== undefined, `/matters/${opened.id}`, versionOf);
  const editor = useMemo<Editor>(
    () => ({ draft, centre, locked, flush: autosave.flush }),
    [draft, centre, locked, autosave],
  );
  return (
    <EditorContext value={editor}>
      <CheckedContext value={checked}>
        <Frame
          opened={opened}
          saveState={state}
          present={present}
          revision={() => autosave.stored().revision}
          onTakeBack={reason === 'editor.submitted' ? () => setTakenBack(true) : undefined}
          onSubmitted={onReload}
        />
        {locked === undefined && <KeptUnsaved shelf={shelf} onTakeUp={merging.takeUp} />}
        <Conflict merging={merging} />
      </CheckedContext>
    </EditorContext>
  );
}
