/** From an issued document to what it is printed from. */
import type { CaseEvent } from '../cases/event.ts';
import type { IssuedDocument } from '../cases/paper.ts';
import type { TemplateFields } from '../documents/fields.ts';
import type { DocumentData } from '../documents/render-template.ts';
import { isOverprint } from '../documents/sheet.ts';
import type { CompiledMatter } from './compiled.ts';
import { documentData, type DocumentPlace } from './document-data.ts';
import { templateFields } from './template-fields.ts';

export interface PaperText {
  template: string;
  fields: TemplateFields;
  data: DocumentData;
}

/** What every paper ends with: the one it replaces, and, where its template has none, the code to verify it by. */
const replacement = `
{{#if document.replaces}}<p indent="0">本文书替换{{document.replaces}}，被替换的文书作废。</p>{{/if}}`;
const verification = `
{{#if document.verifyUrl}}<qr value="{{document.verifyUrl}}" label="扫码核验" />{{/if}}`;
const endOf = (template: string): string =>
  template.includes('document.verifyUrl') ? replacement : replacement + verification;

/** Template and data of a document; `undefined` when the bundle has no such document. */
export function paperText(
  matter: CompiledMatter,
  events: readonly CaseEvent[],
  document: IssuedDocument,
  place: DocumentPlace,
): PaperText | undefined {
  const { documents, templates, form } = matter.bundle;
  const config = documents.documents.find((one) => one.id === document.config);
  const template = config && templates[config.template];
  if (!config || template === undefined) return undefined;
  return {
    // A pre-printed paper carries nothing but what its template places on it.
    template: isOverprint(template) ? template : template + endOf(template),
    fields: templateFields(form, [config.act]),
    data: documentData(matter, events, document, place),
  };
}
