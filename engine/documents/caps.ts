/** Limits counted on the plain text, before the parser sees it: nesting makes any template engine slow. */
import type { Problem } from '../problems.ts';
import { problem } from './problems.ts';

export const caps = { kilobytes: 64, tags: 3000, levels: 8, loops: 2, rows: 1000, outputMegabytes: 2 } as const;

const tagStart = /\{\{+~?\s*(#|\/|\^(?!\s*~?\})|else\s+\w)?/g;

/** The first limit that a template's text breaks, or nothing. */
export function overCaps(source: string): Problem | undefined {
  const kilobytes = Math.ceil(new TextEncoder().encode(source).length / 1024);
  if (kilobytes > caps.kilobytes) {
    return problem('template-too-long', '', { limit: caps.kilobytes, found: kilobytes });
  }
  let tags = 0;
  const open: number[] = [];
  for (const [, mark] of source.matchAll(tagStart)) {
    if (++tags > caps.tags) return problem('template-too-many-tags', '', { limit: caps.tags });
    if (mark === '/') open.pop();
    else if (mark === '#' || mark === '^') open.push(1);
    // `else if` opens a level that its block's end closes too.
    else if (mark !== undefined) open.push((open.pop() ?? 0) + 1);
    if (open.reduce((sum, levels) => sum + levels, 0) > caps.levels) {
      return problem('template-too-deep', '', { limit: caps.levels });
    }
  }
  return undefined;
}
