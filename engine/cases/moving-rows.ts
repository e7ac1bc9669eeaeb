/** A running case goes over to the version that was published, where that takes nothing from anybody. */
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

const moveVersion = {
  by: ['publication'],
  guards: ['newerRule', 'notDeemed', 'untold'],
  events: ['versionMoved'],
} as const satisfies Omit<Transition, 'next'>;

export const movableAt = <S extends Stage>(...next: readonly S[]) => ({ moveVersion: { ...moveVersion, next } });
