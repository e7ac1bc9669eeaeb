/** What can take the focus, and is there to be seen. */
const takers = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  '[tabindex]',
  '[contenteditable="true"]',
];

/** Older browsers cannot tell; there everything that stands on the page counts. */
export const isSeen = (element: Element): boolean =>
  element.isConnected && (!('checkVisibility' in element) || element.checkVisibility());

export const isReachable = (element: Element): boolean => isSeen(element) && !element.matches(':disabled');

export const reachableIn = (around: Element): HTMLElement[] =>
  [...around.querySelectorAll<HTMLElement>(takers.join())].filter(isReachable);

/** Where work in a region goes on: at what is selected in it. */
export const currentIn = (around: ParentNode): HTMLElement | null =>
  around.querySelector('[data-row][aria-current="true"], [aria-current="page"]');
