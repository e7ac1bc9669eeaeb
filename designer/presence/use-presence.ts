/** Tells the others that somebody works at this draft, and learns who else does and whether they saved. */
import { useEffect, useState } from 'react';
import { routes } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';

const EVERY_MS = 12_000;
/** Whoever neither typed nor clicked for so long is not at work, and their session may end. */
const IDLE_MS = 5 * 60_000;

/** `onRevision` hears the lock of the draft as the store has it. */
export function usePresence(matter: string, isEditing: boolean, onRevision: (revision: number) => void): string[] {
  const [others, setOthers] = useState<string[]>([]);

  useEffect(() => {
    if (!isEditing) return undefined;
    let active = Date.now();
    let isHere = true;
    const params = { matter };
    const tell = () => {
      if (document.hidden || Date.now() - active > IDLE_MS) return;
      call(routes.matterPresence, { params, body: { here: true } }).then(
        (present) => {
          if (!isHere) return;
          setOthers(present.others);
          onRevision(present.revision);
        },
        // The line is down or the session has ended: saving tells so, and this is asked again.
        () => undefined,
      );
    };
    const act = () => {
      const wasIdle = Date.now() - active > IDLE_MS;
      active = Date.now();
      if (wasIdle) tell();
    };
    const leave = () => {
      isHere = false;
      call(routes.matterPresence, { params, body: { here: false } }).catch(() => undefined);
    };
    tell();
    const timer = setInterval(tell, EVERY_MS);
    addEventListener('keydown', act);
    addEventListener('pointerdown', act);
    document.addEventListener('visibilitychange', tell);
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', act);
      removeEventListener('pointerdown', act);
      document.removeEventListener('visibilitychange', tell);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [matter, isEditing, onRevision]);

  return isEditing ? others : [];
}
