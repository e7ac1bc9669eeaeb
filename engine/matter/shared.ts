/**
 * What a centre keeps for all its matters and a published version takes in, so that it is frozen with the rest: the
 * documents (中心统一文书) of the acts the matter has none of its own for, and the divisions (行政区划) its form offers.
 * Drafts and files hold neither.
 */
import type { DocumentConfig } from '../schema/document.ts';
import type { Bundle } from '../schema/matter.ts';
import { withDivisions, withoutDivisions, type Division } from './divisions.ts';

export interface Shared {
  documents: readonly DocumentConfig[];
  /** By file name. */
  templates: Readonly<Record<string, string>>;
  divisions: readonly Division[];
}

const inCentre = (template: string): string => `centre-${template}`;

/** Whether a document of the centre is one for this matter: of its type, and for an act it brings nothing of its own for. */
const isWanted =
  ({ matter: { identity }, documents: { documents: own } }: Bundle) =>
  ({ act, types }: DocumentConfig): boolean =>
    (types?.includes(identity.type) ?? true) && !own.some((one) => one.act === act);

/** The bundle with what its centre keeps for it. */
export function withShared(bundle: Bundle, { documents, templates, divisions }: Shared): Bundle {
  const own = bundle.documents.documents;
  const added = documents
    .filter(isWanted(bundle))
    .map((one) => ({ ...one, template: inCentre(one.template), byCentre: true }));
  const form = withDivisions(bundle.form, divisions);
  if (added.length === 0) return form === bundle.form ? bundle : { ...bundle, form };
  const texts = added.map(({ template }) => [template, templates[template.slice(inCentre('').length)] ?? ''] as const);
  return {
    ...bundle,
    form,
    documents: { ...bundle.documents, documents: [...own, ...added] },
    templates: { ...bundle.templates, ...Object.fromEntries(texts) },
  };
}

/** The bundle as its department writes it. */
export function withoutShared(bundle: Bundle): Bundle {
  const own = bundle.documents.documents.filter(({ byCentre }) => !byCentre);
  const used = new Set(own.map(({ template }) => template));
  const shared = bundle.documents.documents.filter(({ byCentre, template }) => byCentre && !used.has(template));
  const left = new Set(shared.map(({ template }) => template));
  return {
    ...bundle,
    form: withoutDivisions(bundle.form),
    documents: { ...bundle.documents, documents: own },
    templates: Object.fromEntries(Object.entries(bundle.templates).filter(([name]) => !left.has(name))),
  };
}
