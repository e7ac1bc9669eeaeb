/** Examples name things of the bundle; what they expect is compared when they run. */
import { fieldsOf } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { declareFacts } from '../facts.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

const known = (items: readonly { id: string }[] | undefined) => new Set(items?.map(({ id }) => id));

export function checkExamples({ matter, form, materials, rules, documents, examples: file }: Bundle): Problem[] {
  const fields = known(fieldsOf(form));
  const facts = new Set(declareFacts(form).map(({ name }) => name));
  const papers = known(documents.documents);
  const lists = [
    ['materials', known(materials.materials), 'MATERIAL_UNKNOWN'],
    ['steps', known(matter.steps), 'STEP_UNKNOWN'],
    ['documents', papers, 'DOCUMENT_UNKNOWN'],
    ['findings', known(rules.rules), 'RULE_UNKNOWN'],
    ['grounds', known(rules.rules), 'RULE_UNKNOWN'],
  ] as const;
  const { examples } = file;
  return [
    ...(examples.length === 0 ? [matterProblem('EXAMPLE_MISSING', '/examples')] : []),
    ...twice(examples, '/examples', 'id'),
    ...examples.flatMap(({ answers, applicant = {}, expect }, index) => {
      const at = `/examples/${index}`;
      const strange = (id: string, place: string) =>
        fields.has(id) ? [] : [matterProblem('FIELD_UNKNOWN', place, { field: id })];
      return [
        ...Object.keys(answers).flatMap((id) => strange(id, `${at}/answers/${id}`)),
        ...Object.keys(applicant).flatMap((name) =>
          facts.has(`applicant.${name}`) ? [] : [matterProblem('FACT_NOT_KNOWN', `${at}/applicant/${name}`, { name })],
        ),
        ...(expect.invalidFields ?? []).flatMap((id, item) => strange(id, `${at}/expect/invalidFields/${item}`)),
        ...(expect.papers ?? []).flatMap(({ documents: ids }, paper) =>
          ids.flatMap((id, item) =>
            papers.has(id)
              ? []
              : [matterProblem('DOCUMENT_UNKNOWN', `${at}/expect/papers/${paper}/documents/${item}`, { id })],
          ),
        ),
        ...lists.flatMap(([name, ids, code]) =>
          (expect[name] ?? []).flatMap((id, item) =>
            ids.has(id) ? [] : [matterProblem(code, `${at}/expect/${name}/${item}`, { id })],
          ),
        ),
      ];
    }),
  ];
}
