/**
 * Documents a centre keeps for all its matters (中心统一文书). A published version takes in those for the acts it has
 * no document of its own for, so that its text is frozen with the rest; a draft shows the matter's own alone.
 */
import type { DocumentConfig } from '../schema/document.ts';
import type { Bundle } from '../schema/matter.ts';

export interface CentreDocuments {
  documents: readonly DocumentConfig[];
  /** By file name. */
  templates: Readonly<Record<string, string>>;
}

const inCentre = (template: string): string => `centre-${template}`;

/** Whether a document of the centre is one for this matter: of its type, and for an act it brings nothing of its own for. */
const isWanted =
  ({ matter: { identity }, documents: { documents: own } }: Bundle) =>
  ({ act, types }: DocumentConfig): boolean =>
    (types?.includes(identity.type) ?? true) && !own.some((one) => one.act === act);

/** The bundle with the centre's documents for every act it brings none for. */
export function withCentreDocuments(bundle: Bundle, { documents, templates }: CentreDocuments): Bundle {
  const own = bundle.documents.documents;
  const added = documents
    .filter(isWanted(bundle))
    .map((one) => ({ ...one, template: inCentre(one.template), byCentre: true }));
  if (added.length === 0) return bundle;
  const texts = added.map(({ template }) => [template, templates[template.slice(inCentre('').length)] ?? ''] as const);
  return {
    ...bundle,
    documents: { ...bundle.documents, documents: [...own, ...added] },
    templates: { ...bundle.templates, ...Object.fromEntries(texts) },
  };
}

/** The bundle as its department writes it. */
export function withoutCentreDocuments(bundle: Bundle): Bundle {
  const own = bundle.documents.documents.filter(({ byCentre }) => !byCentre);
  const used = new Set(own.map(({ template }) => template));
  const shared = bundle.documents.documents.filter(({ byCentre, template }) => byCentre && !used.has(template));
  const left = new Set(shared.map(({ template }) => template));
  return {
    ...bundle,
    documents: { ...bundle.documents, documents: own },
    templates: Object.fromEntries(Object.entries(bundle.templates).filter(([name]) => !left.has(name))),
  };
}
