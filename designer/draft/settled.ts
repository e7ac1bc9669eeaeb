import type { Draft } from './draft.ts';

/** A pause after which a draft is looked at, in milliseconds. */
const PAUSE = 300;

/** Tells the content at once, and again soon after every change. @returns what ends it */
export function settled<C extends object, S extends object>(
  draft: Draft<C, S>,
  tell: (content: C) => void,
): () => void {
  let told: C | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const { bundle } = draft.view().history;
    clearTimeout(timer);
    if (bundle === told) return;
    timer = setTimeout(
      () => {
        told = bundle;
        tell(bundle);
      },
      told ? PAUSE : 0,
    );
  };
  look();
  const stop = draft.subscribe(look);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
