/** The sheet: A4 with the text width of official papers (GB/T 9704, 156 mm), a little taller so that a decision fits. */
export const mm = (length: number): number => (length * 72) / 25.4;

export const sheet = { width: mm(210), height: mm(297) };
export const area = { left: mm(28), top: mm(30), width: mm(156), bottom: mm(270) };

/** Type sizes in points. 14 (四号) reads well on a decision and leaves tables of 10.5 (五号) in proportion. */
export const sizes = { letterhead: 18, title: 22, heading: 15, body: 14, number: 12, table: 10.5, small: 9 };

/** Line height as a share of the type size. */
export const leading = { title: 1.5, body: 1.75, tight: 1.5, table: 1.5 };
