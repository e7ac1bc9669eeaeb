/** Tells the others that somebody works at this draft, and learns who else does and whether they saved. */
import { useEffect, useState } from 'react';

const EVERY_MS = 12_000;
/** Whoever neither typed nor clicked for so long is not at work, and their session may end. */
const IDLE_MS = 5 * 60_000;

/** Tells whether this page is still at the draft. */
export type TellPresence = (isHere: boolean) => Promise<{ others: string[]; revision: number }>;

/**
 * `onRevision` hears the lock of the draft as the store has it. Both stay the same functions as long as they are about
 * the same draft.
 */
export function usePresence(say: TellPresence, isEditing: boolean, onRevision: (revision: number) => void): string[] {
  const [others, setOthers] = useState<string[]>([]);

  useEffect(() => {
    if (!isEditing) return undefined;
    let active = Date.now();
    let isHere = true;
    const tell = () => {
      if (document.hidden || Date.now() - active > IDLE_MS) return;
      say(true).then(
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
      say(false).catch(() => undefined);
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
  }, [say, isEditing, onRevision]);

  return isEditing ? others : [];
}
