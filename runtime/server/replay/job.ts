/** What passes between the server and the thread that judges past cases again. */
import type { Impact } from '../../../engine/index.ts';
import type { Files } from '../publishing/bundle-files.ts';
import type { PastCase } from './past-case.ts';

/** First the two versions, then cases by the page. */
export type ReplayJob = { before: Files; after: Files } | { cases: readonly PastCase[] };

/** Everything so far; nothing looked at yet when the versions have been read. A draft that does not compile is told in words. */
export type ReplayAnswer = { impact: Impact } | { broken: string };
