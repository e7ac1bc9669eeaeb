import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CentreContent } from '../../engine/index.ts';
import { routes, type CentreDraft } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, useTitle } from '../../runtime/signed-in/index.ts';
import { draftOf } from '../draft/draft.ts';
import { CheckedContext, EditorContext, type Editor } from '../draft/editor.ts';
import { unsavedShelf } from '../draft/unsaved.ts';
import { useOlderVersion } from '../draft/use-older-version.ts';
import { Conflict } from '../merging/conflict.tsx';
import { KeptUnsaved } from '../merging/kept-unsaved.tsx';
import type { Opened } from '../merging/use-merging.ts';
import { useSharedDraft, type DraftCalls } from '../merging/use-shared-draft.ts';
import { useWorker } from '../session/session.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { centreSubject, type CentreSurroundings } from './subject.ts';
import { useCheckedCentre } from './use-checked-centre.ts';

/** What the centre keeps beside its matters, opened for editing or for reading. */
export function OrganisationPage() {
  const opened = useResource('centre', (signal) => call(routes.centreDraft, { signal }));
  return (
    <Loaded resource={opened}>
      {(draft) => (
        <OpenCentre key={`${draft.revision} ${draft.state} ${draft.basedOn}`} read={draft} onReload={opened.reload} />
      )}
    </Loaded>
  );
}

const now = () => performance.now();
const versionOf = async (version: string, signal: AbortSignal) =>
  (await call(routes.centreVersion, { params: { version }, signal })).content;

const openedOf = ({ content, ...draft }: CentreDraft): Opened<CentreContent> => ({ ...draft, bundle: content });
const calls: DraftCalls<CentreContent> = {
  read: async () => openedOf(await call(routes.centreDraft)),
  save: ({ revision, basedOn }, content) => call(routes.saveCentreDraft, { body: { revision, basedOn, content } }),
  present: (here) => call(routes.centrePresence, { body: { here } }),
};

function OpenCentre({ read, onReload }: { read: CentreDraft; onReload: () => void }) {
  const { t } = useTranslation();
  const worker = useWorker();
  const [isTakenBack, setTakenBack] = useState(false);
  useTitle(t('organisation.title'));
  const opened = useMemo(() => openedOf(read), [read]);
  const around = useMemo<CentreSurroundings>(() => ({ matters: read.matters }), [read]);
  const draft = useMemo(() => draftOf(centreSubject(around), opened.bundle, now), [opened, around]);
  const shelf = useMemo(() => unsavedShelf<CentreContent>(worker.name, 'centre'), [worker.name]);
  const checked = useCheckedCentre(draft, around);

  const isSent = read.state === 'submitted' && !isTakenBack;
  const locked = !worker.arranges ? t('organisation.readOnly') : isSent ? t('editor.submitted') : undefined;
  const shared = useSharedDraft({ draft, opened, shelf, calls, isLocked: locked !== undefined, onReload });
  const { autosave, state, merging, present } = shared;
  useOlderVersion(draft, locked !== undefined, '/organisation', versionOf);
  const editor = useMemo<Editor<CentreContent, CentreSurroundings>>(
    () => ({ draft, centre: around, locked, flush: autosave.flush }),
    [draft, around, locked, autosave],
  );
  return (
    <EditorContext value={editor}>
      <CheckedContext value={checked}>
        <OrganisationFrame
          opened={read}
          saveState={state}
          present={present}
          revision={() => autosave.stored().revision}
          onTakeBack={worker.arranges && isSent ? () => setTakenBack(true) : undefined}
          onReload={onReload}
        />
        {locked === undefined && <KeptUnsaved shelf={shelf} onTakeUp={merging.takeUp} />}
        <Conflict merging={merging} />
      </CheckedContext>
    </EditorContext>
  );
}
