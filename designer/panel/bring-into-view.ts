import type { Path } from '../edits/path.ts';

/** Controls that can take the focus inside a group. */
const controls = 'input, select, textarea, button';

/** Focuses the control of a property, or of the nearest one around it that is shown. */
export function bringIntoView(path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const found = document.getElementById(['prop', ...path.slice(0, length)].join('_'));
    if (!found) continue;
    found.scrollIntoView({ block: 'center' });
    const control = found.matches(controls) ? found : found.querySelector<HTMLElement>(controls);
    (control ?? found).focus({ preventScroll: true });
    return;
  }
}
