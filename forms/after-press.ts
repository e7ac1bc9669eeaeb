let pressed = false;
const waiting: (() => void)[] = [];

/** A task later: the click belongs to the press, and its target is sought where the press began. */
function letGo(): void {
  pressed = false;
  setTimeout(() => waiting.splice(0).forEach((act) => act()));
}

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (pressed = true), true);
  document.addEventListener('pointerup', letGo, true);
  document.addEventListener('pointercancel', letGo, true);
}

/**
 * Does it at once, or when the pointer that is down lets go. A fault shown while a button is pressed would push the
 * button away from under the pointer, and the click would be lost.
 */
export function afterPress(act: () => void): void {
  if (pressed) waiting.push(act);
  else act();
}
