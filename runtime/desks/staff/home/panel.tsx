import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  /** A wide panel takes a whole line. */
  wide?: boolean;
  children: ReactNode;
}

export function Panel({ id, title, wide = false, children }: Props) {
  return (
    <section className={wide ? 'panel panel-wide' : 'panel'} aria-labelledby={`panel-${id}`}>
      <h2 id={`panel-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
