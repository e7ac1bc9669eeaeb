import { useEffect } from 'react';
import { currentIn, isSeen, reachableIn } from './reachable.ts';

/** The regions of the frame, in the order they stand on the page. */
const regions = '.frame > :is(header, nav, aside, section), .frame > .middle :is(main, .preview-side)';

/** F6 leads to the next region and Shift+F6 to the one before, to what is selected there. */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const all = [...document.querySelectorAll<HTMLElement>(regions)].filter(isSeen);
      const at = all.findIndex((region) => region.contains(document.activeElement));
      const next = all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length];
      const entry = next && (currentIn(next) ?? (next.matches('main') ? next : reachableIn(next)[0]));
      entry?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
