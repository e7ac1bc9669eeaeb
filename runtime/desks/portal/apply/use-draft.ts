import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { routes } from '../../../api/index.ts';
import { call } from '../api.ts';
import { useSession } from '../session/session.tsx';
import { type Application, toDraft } from './application.ts';
import { draftKeeper } from './draft-keeper.ts';

/** Saves the application as it changes; asks before the page is left with something unsaved. */
export function useDraft(matter: string, application: Application) {
  const { gone } = useSession();
  const [keeper] = useState(() =>
    draftKeeper(async (draft: Application) => {
      const { savedAt } = await call(routes.saveDraft, { params: { matter }, body: toDraft(draft) });
      return savedAt;
    }),
  );
  const status = useSyncExternalStore(keeper.subscribe, keeper.status);
  const known = useRef(application);

  useEffect(() => {
    if (known.current === application) return;
    const isStep = known.current.step !== application.step;
    known.current = application;
    keeper.keep(application);
    if (isStep) keeper.flush();
  }, [keeper, application]);
  useEffect(() => {
    if (!gone) keeper.flush();
  }, [keeper, gone]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (['waiting', 'saving', 'failed'].includes(keeper.status().word)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      keeper.flush();
    };
  }, [keeper]);
  return { status, flush: keeper.flush, stop: keeper.stop };
}
