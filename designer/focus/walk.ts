import type { KeyboardEvent } from 'react';

/** Things follow each other, beside or below. */
const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows lead from one of the things inside to the next, so that Tab need stop at one of them only. @param items what they match */
export function walk(event: KeyboardEvent<HTMLElement>, items: string): void {
  const by = ways[event.key];
  if (event.altKey || by === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(items)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  event.preventDefault();
  all[at + by]?.focus();
}
