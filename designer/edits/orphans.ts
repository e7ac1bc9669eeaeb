import type { Bundle } from '../../engine/index.ts';

/** What is of a matter or of a centre: documents, and templates by file name. */
export type Papers = Pick<Bundle, 'documents' | 'templates'>;

const used = ({ documents }: Papers) => new Set(documents.documents.map(({ template }) => template));

/** `after` without the templates that a document of `before` used and none uses any more. */
export function withoutOrphans<C extends Papers>(before: C, after: C): C {
  const [was, is] = [used(before), used(after)];
  const kept = Object.entries(after.templates).filter(([name]) => is.has(name) || !was.has(name));
  return kept.length === Object.keys(after.templates).length
    ? after
    : { ...after, templates: Object.fromEntries(kept) };
}
