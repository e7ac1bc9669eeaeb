import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useSelected } from '../draft/editor.ts';

/** Things follow each other, beside or below. */
const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

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

  const press = (event: KeyboardEvent) => {
    const by = ways[event.key];
    if (event.altKey || by === undefined) return;
    const rows = [...(region.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    event.preventDefault();
    rows[at + by]?.focus();
  };

  return (
    <section ref={region} aria-label={label} onKeyDown={press}>
      {children}
    </section>
  );
}
