import type { ReactNode } from 'react';
import { unitId } from '../described-by.ts';

/** What the number counts, beside its input. */
export const Unit = ({ id, children }: { id: string; children: ReactNode }) => (
  <span id={unitId(id)} className="field-unit">
    {children}
  </span>
);
