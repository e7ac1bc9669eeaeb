import type { Bundle } from '../../engine/index.ts';

const used = ({ documents }: Bundle) => new Set(documents.documents.map(({ template }) => template));

/** `after` without the templates that a document of `before` used and none uses any more. */
export function withoutOrphans(before: Bundle, after: Bundle): Bundle {
  const [was, is] = [used(before), used(after)];
  const kept = Object.entries(after.templates).filter(([name]) => is.has(name) || !was.has(name));
  return kept.length === Object.keys(after.templates).length
    ? after
    : { ...after, templates: Object.fromEntries(kept) };
}
