import type { Migration } from './migration.ts';
import { renewalWindow } from './renewal-window.ts';

/** Every change of the bundle's shape there was, oldest first: each leads to the version after the last. */
export const migrations: readonly Migration[] = [renewalWindow];
