/** Whoever works with keys is never left nowhere (WCAG 2.4.3): when what had the focus goes away, the nearest thing left takes it. */
import { useEffect } from 'react';
import { currentIn, isReachable, isSeen, reachableIn } from './reachable.ts';

const DIALOG = '[role="dialog"]';

interface Held {
  /** What had the focus, and everything around it from the inside out. */
  trail: readonly Element[];
  /** Where on the screen it was. */
  x: number;
  y: number;
}

function holdOf(target: Element): Held {
  const trail: Element[] = [];
  for (let at: Element | null = target; at && at !== document.body; at = at.parentElement) trail.push(at);
  const { left, top } = target.getBoundingClientRect();
  return { trail, x: left, y: top };
}

/** In the innermost region that is left, what is nearest to where the focus was. The page as a whole is no region. */
function nearest({ trail, x, y }: Held): HTMLElement | undefined {
  const [own] = trail;
  if (own instanceof HTMLElement && isReachable(own)) return own;
  for (const around of trail.slice(1, -1)) {
    if (!isSeen(around)) continue;
    const away = (one: Element) => {
      const { left, top } = one.getBoundingClientRect();
      return Math.hypot(left - x, top - y);
    };
    const [first, ...others] = reachableIn(around);
    if (first) return others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
  }
  return undefined;
}

export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held | undefined;
    /** The last that was in no dialog: where work goes on when a dialog closes. */
    let below: Held | undefined;

    const hold = () => {
      const active = document.activeElement;
      if (!active || active === document.body) return;
      held = holdOf(active);
      if (!active.closest(DIALOG)) below = held;
    };
    const mend = () => {
      const [own] = held?.trail ?? [];
      const active = document.activeElement;
      const isLost = active === null || active === document.body || active.matches(':disabled');
      // Whoever clicks beside everything has left of their own accord.
      if (!held || !isLost || !own || isReachable(own)) return;
      const dialog = held.trail.find((one) => one.matches(DIALOG));
      const from = dialog && !isSeen(dialog) ? below : held;
      const main = document.querySelector('main');
      const heir = (from && nearest(from)) ?? (main && (currentIn(main) ?? main));
      heir?.focus({ preventScroll: heir === main });
    };
    // First whoever knows a better place sends the focus there.
    const observer = new MutationObserver(() => setTimeout(mend));
    observer.observe(document.body, {
      ...{ childList: true, subtree: true, attributes: true },
      attributeFilter: ['disabled', 'hidden', 'style', 'class'],
    });
    addEventListener('focusin', hold);
    addEventListener('keydown', hold, true);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', hold);
      removeEventListener('keydown', hold, true);
    };
  }, []);
}
