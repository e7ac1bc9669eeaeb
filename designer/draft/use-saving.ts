import { useEffect } from 'react';
import type { Autosave } from './autosave.ts';
import type { Draft } from './draft.ts';

/** Hands every change to the autosave while the draft is open; leaving the page with something unsaved asks first, and keeps it. */
export function useSaving<C extends object, S extends object>(draft: Draft<C, S>, autosave: Autosave<C>): void {
  useEffect(() => {
    let last = draft.view().history.bundle;
    const stop = draft.subscribe(() => {
      const { bundle } = draft.view().history;
      if (bundle !== last) autosave.changed(bundle);
      last = bundle;
    });
    const send = () => void autosave.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.isDirty()) event.preventDefault();
    };
    const hide = () => {
      autosave.keep();
      send();
    };
    addEventListener('online', send);
    addEventListener('beforeunload', leave);
    addEventListener('pagehide', hide);
    return () => {
      stop();
      removeEventListener('online', send);
      removeEventListener('beforeunload', leave);
      removeEventListener('pagehide', hide);
      hide();
    };
  }, [draft, autosave]);
}
