/** What every page in a browser stands on, the portal's as much as the desks' and the designer's. */
export { keyKeeper } from './key-keeper.ts';
export { saveAs } from './save-as.ts';
export { problemOf, useResource, type Resource } from './use-resource.ts';
