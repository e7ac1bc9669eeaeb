/** Documents and their templates: each template there and used, each field collected, remedies told. */
import { checkTemplate } from '../../documents/check-template.ts';
import { isReadable, says } from '../../documents/says.ts';
import type { Problem } from '../../problems.ts';
import type { DocumentConfig } from '../../schema/document.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { mandatory, sealed } from '../mandatory-contents.ts';
import { templateFields } from '../template-fields.ts';
import { twice } from './twice.ts';

/** A decision against the applicant must say how to contest it (行政许可法第三十八条第二款). */
const adverse: ReadonlySet<DocumentConfig['act']> = new Set([
  'deny',
  'tellNotRequired',
  'refuseAcceptance',
  'lapse',
  'terminate',
  'revoke',
  'cancelLicence',
]);
const remedies = ['authority', 'days', 'court', 'months'].map((name) => `remedies.${name}`);

function checkRemedies({ act, title }: DocumentConfig, template: string): Problem[] {
  if (!adverse.has(act)) return [];
  const missing = remedies.filter((field) => !says(template, [field]));
  return missing.length > 0
    ? [matterProblem('DENIAL_WITHOUT_REMEDIES', '', { title, fields: missing.join('、') })]
    : [];
}

function checkContents({ act, title }: DocumentConfig, template: string): Problem[] {
  return (mandatory[act] ?? []).flatMap(({ content, fields, basis }) =>
    says(template, fields)
      ? []
      : [matterProblem('DOCUMENT_CONTENT_MISSING', '', { title, content, basis, fields: fields.join(' 或者 ') })],
  );
}

type Papers = Pick<Bundle, 'documents' | 'templates'>;

export function checkDocuments({ documents: { documents }, templates }: Papers): Problem[] {
  return [
    ...twice(documents, '/documents', 'id'),
    ...documents.flatMap(({ title, act, seal }, index) => {
      const basis = sealed[act];
      return basis !== undefined && seal === 'none'
        ? [matterProblem('DOCUMENT_WITHOUT_SEAL', `/documents/${index}/seal`, { title, basis })]
        : [];
    }),
    ...documents.flatMap(({ template }, index) =>
      Object.hasOwn(templates, template)
        ? []
        : [matterProblem('TEMPLATE_MISSING', `/documents/${index}/template`, { file: template })],
    ),
  ];
}

/** Problems carry the template's file and line. */
export const checkTemplates = ({
  form,
  documents: { documents },
  templates,
}: Papers & Pick<Bundle, 'form'>): Problem[] =>
  Object.entries(templates).flatMap(([name, template]) => {
    const file = `documents/${name}`;
    const uses = documents.filter((document) => document.template === name);
    if (uses.length === 0) return [{ ...matterProblem('TEMPLATE_UNUSED', '', { file: name }), file, line: 1 }];
    const acts = [...new Set(uses.map(({ act }) => act))];
    const found = [
      ...checkTemplate(template, templateFields(form, acts)),
      ...(isReadable(template)
        ? uses.flatMap((use) => [...checkRemedies(use, template), ...checkContents(use, template)])
        : []),
    ];
    return found.map((problem) => ({ line: 1, ...problem, file }));
  });
