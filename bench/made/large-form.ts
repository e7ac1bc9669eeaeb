/** A form of 15 sections with 20 fields each; fields hang on a question of the section before. */
import { fieldsOf, type Field, type Form, type Section } from '../../engine/index.ts';

const options = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
  { value: 'c', label: '丙' },
  { value: 'd', label: '丁' },
  { value: 'e', label: '戊' },
];

const kinds: readonly ((id: string, title: string) => Field)[] = [
  (id, title) => ({ kind: 'text', id, title, maxLength: 50 }),
  (id, title) => ({ kind: 'choice', id, title, options }),
  (id, title) => ({ kind: 'number', id, title, decimals: 1, maximum: 10_000 }),
  (id, title) => ({ kind: 'text', id, title, required: true }),
  (id, title) => ({ kind: 'yesNo', id, title }),
];

const fieldAt = (section: number, at: number): Field => {
  const field = kinds[at % kinds.length]!(`s${section}f${at}`, `第${section + 1}节第${at + 1}项`);
  const hangs = section > 0 && (at === 5 || at === 15);
  return hangs ? { ...field, when: { fact: `answers.s${section - 1}f4`, operator: 'equal', value: true } } : field;
};

const sectionAt = (_: unknown, section: number): Section => ({
  id: `s${section}`,
  title: `第${section + 1}节`,
  fields: Array.from({ length: 20 }, (_, at) => fieldAt(section, at)),
});

export const largeForm: Form = { sections: Array.from({ length: 15 }, sectionAt) };

/** Every question is answered yes, so that all fields are shown. */
export const largeAnswers: Readonly<Record<string, unknown>> = Object.fromEntries(
  fieldsOf(largeForm).map(({ id, kind }) => [id, kind === 'yesNo' ? true : undefined]),
);

/** The text field that is typed in: in the middle of the form, hanging on nothing. */
export const typedField = 's7f10';
/** A text field of the last section that is shown only for an answer in the one before. */
export const lastField = 's14f15';
