import { type ReactNode, useEffect, useRef } from 'react';

let pagesShown = 0;

/**
 * The heading of a page or of a step. It names the window, and takes the focus when it replaces another, so that
 * keyboards and screen readers go on from the top of what is new.
 */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    pagesShown += 1;
    if (pagesShown > 1) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
      {children}
    </h1>
  );
}
