import { withShared, type Bundle, type CentreContent, type DocumentConfig } from '../../../engine/index.ts';

/** A matter with this paper of its centre in place of what it has for the act itself. */
export function withPaper(
  bundle: Bundle,
  paper: DocumentConfig,
  { templates, catalogues }: Pick<CentreContent, 'templates' | 'catalogues'>,
): Bundle {
  const documents = bundle.documents.documents.filter(({ id, act }) => id !== paper.id && act !== paper.act);
  const used = new Set(documents.map(({ template }) => template));
  const own = Object.entries(bundle.templates).filter(([name]) => used.has(name));
  return withShared(
    { ...bundle, documents: { ...bundle.documents, documents }, templates: Object.fromEntries(own) },
    { documents: [paper], templates, divisions: catalogues.divisions.divisions },
  );
}
