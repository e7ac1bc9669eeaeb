/** The same form in one stock @rjsf/antd Form, validated by ajv; conditions as JSON Schema says them. */
import Form from '@rjsf/antd';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fieldsOf, formSchemas, type Field } from '../../../engine/index.ts';
import { largeAnswers, largeForm } from '../../made/large-form.ts';
import { press } from '../../made/press.ts';

const { sections, schema: whole } = formSchemas(largeForm);
const fields = fieldsOf(largeForm);
const propertiesOf = (some: readonly Field[]) =>
  Object.fromEntries(some.map(({ id }) => [id, { ...whole.properties?.[id], format: undefined }]));
const questionOf = ({ when }: Field) => (when && 'fact' in when ? when.fact.replace('answers.', '') : undefined);
const questions = [...new Set(fields.map(questionOf))].filter((id) => id !== undefined);

const schema = {
  type: 'object',
  properties: propertiesOf(fields.filter((field) => questionOf(field) === undefined)),
  required: fields.filter((field) => field.required === true && !field.when).map(({ id }) => id),
  allOf: questions.map((id) => ({
    if: { properties: { [id]: { const: true } }, required: [id] },
    then: { properties: propertiesOf(fields.filter((field) => questionOf(field) === id)) },
  })),
} as RJSFSchema;
const stock = { radio: 'radio', select: 'select', yesNo: 'radio' } as const;
const uiSchema = Object.fromEntries(
  sections.flatMap((section) =>
    Object.entries(section.uiSchema).map(([id, ui]) => {
      const widget = (ui as { 'ui:widget'?: keyof typeof stock })['ui:widget'];
      return [id, widget === undefined ? {} : { 'ui:widget': stock[widget] }];
    }),
  ),
);

function Page() {
  const [answers, setAnswers] = useState<unknown>(largeAnswers);
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={answers}
      validator={validator}
      onChange={({ formData }) => setAnswers(formData)}
    />
  );
}

window.press = press;
createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);
