/** A matter of a kept hall is handled there; in the centre only the general window of that unit may receive it. */
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import type { ServiceWindow } from '../schema/organisation.ts';
import type { CompiledCentre } from './compiled.ts';

const mayReceive = (window: ServiceWindow, hall: ServiceWindow): boolean =>
  window.kind === 'kept' || (window.kind === 'general' && window.units.some((unit) => hall.units.includes(unit)));

/** Pointers are into `windows.json`. */
export function checkWindows({ windows: { windows } }: CompiledCentre): Problem[] {
  const keepers = new Map(
    windows
      .filter(({ kind }) => kind === 'kept')
      .flatMap((hall) => hall.matters.map((matter) => [matter, hall] as const)),
  );
  return windows.flatMap((window, index) =>
    window.matters.flatMap((matter, item) => {
      const hall = keepers.get(matter);
      if (!hall || mayReceive(window, hall)) return [];
      return [matterProblem('WINDOW_KEPT_MATTER', `/windows/${index}/matters/${item}`, { matter, hall: hall.name })];
    }),
  );
}
