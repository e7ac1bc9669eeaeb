import { useEffect } from 'react';
import { currentIn, isSeen, reachableIn } from './reachable.ts';

/** Of the editor's frame and of a page beside it, in the order they stand there. */
const regions = [
  ...['.frame > :is(header, nav, aside, section)', '.frame > .middle :is(main, .preview-side)'],
  ...['.page > header', '.review > section'],
].join();

/** Where a region is entered: at what is selected in it, else at its beginning. */
const entryOf = (region: HTMLElement): HTMLElement | undefined =>
  currentIn(region) ?? (region.matches('main') ? region : reachableIn(region)[0]);

/** F6 leads to the next region and Shift+F6 to the one before; where nothing can be done there is nothing to enter. */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const all = [...document.querySelectorAll<HTMLElement>(regions)].filter((one) => isSeen(one) && entryOf(one));
      const at = all.findIndex((region) => region.contains(document.activeElement));
      const next = event.shiftKey ? all.at(at === -1 ? -1 : at - 1) : all[(at + 1) % all.length];
      if (next) entryOf(next)?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
