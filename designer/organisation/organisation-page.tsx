import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type CentreDraft } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, useTitle } from '../../runtime/signed-in/index.ts';
import { draftOf } from '../draft/draft.ts';
import { CheckedContext, EditorContext, type Editor } from '../draft/editor.ts';
import { useOlderVersion } from '../draft/use-older-version.ts';
import { useWorker } from '../session/session.tsx';
import type { CentreContent } from '../../engine/index.ts';
import { CentreConflict } from './centre-conflict.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { centreSubject, type CentreSurroundings } from './subject.ts';
import { useCheckedCentre } from './use-checked-centre.ts';
import { useSaveCentre } from './use-save-centre.ts';

/** What the centre keeps beside its matters, opened for editing or for reading. */
export function OrganisationPage() {
  const opened = useResource('centre', (signal) => call(routes.centreDraft, { signal }));
  return (
    <Loaded resource={opened}>
      {(draft) => (
        <OpenCentre key={`${draft.revision} ${draft.state} ${draft.basedOn}`} opened={draft} onReload={opened.reload} />
      )}
    </Loaded>
  );
}

const now = () => performance.now();
const versionOf = async (version: string, signal: AbortSignal) =>
  (await call(routes.centreVersion, { params: { version }, signal })).content;

function OpenCentre({ opened, onReload }: { opened: CentreDraft; onReload: () => void }) {
  const { t } = useTranslation();
  const worker = useWorker();
  const [isTakenBack, setTakenBack] = useState(false);
  useTitle(t('organisation.title'));
  const around = useMemo<CentreSurroundings>(() => ({ matters: opened.matters }), [opened]);
  const draft = useMemo(() => draftOf(centreSubject, opened.content, now), [opened]);
  const { autosave, state } = useSaveCentre(draft, opened);
  const checked = useCheckedCentre(draft, around);

  const isSent = opened.state === 'submitted' && !isTakenBack;
  const locked = !worker.arranges ? t('organisation.readOnly') : isSent ? t('editor.submitted') : undefined;
  useOlderVersion(draft, locked !== undefined, '/organisation', versionOf);
  const editor = useMemo<Editor<CentreContent, CentreSurroundings>>(
    () => ({ draft, centre: around, locked, flush: autosave.flush }),
    [draft, around, locked, autosave],
  );
  return (
    <EditorContext value={editor}>
      <CheckedContext value={checked}>
        <OrganisationFrame
          opened={opened}
          saveState={state}
          revision={() => autosave.stored().revision}
          onTakeBack={worker.arranges && isSent ? () => setTakenBack(true) : undefined}
          onSubmitted={onReload}
        />
        <CentreConflict state={state} onReload={onReload} />
      </CheckedContext>
    </EditorContext>
  );
}
