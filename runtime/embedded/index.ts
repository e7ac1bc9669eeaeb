/** The embedded store: MongoDB's wire protocol over LMDB on this machine, for trying out and for one small office. */
export { serve, type RunningStore } from './serve.ts';
export { startStore } from './start.ts';
