import { type ReactNode, useEffect, useRef } from 'react';
import { useSelected } from '../draft/editor.ts';
import { walk } from '../focus/walk.ts';

/** A region of rows: one stop of Tab, arrows inside; the focus stays with a row that moves. */
export function Region({ label, children }: { label: string; children: ReactNode }) {
  const selected = useSelected();
  const region = useRef<HTMLElement>(null);

  useEffect(() => {
    const active = document.activeElement;
    const isIdle = active === null || active === document.body;
    const row = region.current?.querySelector<HTMLElement>('[data-row][aria-current="true"]');
    const isWriting = active instanceof HTMLInputElement;
    const wasRow = !isWriting && active?.closest('.row, .flow-node') && region.current?.contains(active);
    if (row && (isIdle || wasRow)) row.focus({ preventScroll: true });
    // Whoever works in a table below its row is not taken away from it.
    if (wasRow || !region.current?.contains(active)) row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <section ref={region} aria-label={label} onKeyDown={(event) => walk(event, '[data-row]')}>
      {children}
    </section>
  );
}
