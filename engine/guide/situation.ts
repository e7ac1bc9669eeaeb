import type { Field } from '../fields/registry.ts';
import { fieldsIn } from '../form/fields-in.ts';
import type { GuideContext } from './context.ts';
import type { GuideQuestion } from './guide.ts';

const yesOrNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

const optionsOf = (field: Field) =>
  field.kind === 'choice' || field.kind === 'choices' ? field.options : field.kind === 'yesNo' ? yesOrNo : [];

/** The questions about the situation that these answers lead to; only those answered by choosing. */
export const situation = ({ matter, assessment }: GuideContext): GuideQuestion[] => {
  const { answers, hiddenFields } = assessment.settled;
  const first = matter.form.sections.find(({ situations }) => situations);
  return (first ? fieldsIn(first) : []).flatMap((field) => {
    const options = optionsOf(field);
    if (options.length === 0 || hiddenFields.has(field.id)) return [];
    const chosen = [answers[field.id]].flat().map(String);
    return [
      {
        field: field.id,
        title: field.title,
        ...(field.help === undefined ? {} : { help: field.help }),
        several: field.kind === 'choices',
        options: options.map(({ value, label }) => ({ value, label, chosen: chosen.includes(value) })),
      },
    ];
  });
};
