import Form, { type IChangeEvent } from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { memo, useCallback, useSyncExternalStore } from 'react';
import { interpret, type Answers, type JsonSchema } from '../engine/index.ts';
import { afterPress } from './after-press.ts';
import { chosenOnly } from './chosen-only.ts';
import type { FormSession } from './session/session.ts';
import { fields, templates, widgets } from './theme.ts';
import { rjsfValidator } from './validator.ts';

/** Only asked about parts of a schema while drawing; the session does the checking. */
const validator = rjsfValidator((schema: RJSFSchema) => interpret(schema as JsonSchema));

/** Field of a control: `field_rows_0_count` → `rows`. Ids of fields hold no underscore. */
const fieldOf = (control: string, prefix: string) => control.slice(prefix.length + 1).split('_')[0] ?? '';

interface Props {
  session: FormSession;
  id: string;
  prefix: string;
}

/** One section, drawn again only when its own view changes. */
export const SectionForm = memo(function SectionForm({ session, id, prefix }: Props) {
  const view = useSyncExternalStore(session.subscribe, () => session.section(id));
  const change = useCallback(
    ({ formData }: IChangeEvent<Answers>) => session.change(id, formData ?? {}),
    [session, id],
  );
  const leave = useCallback(
    (control: string) => afterPress(() => session.leave(fieldOf(control, prefix))),
    [session, prefix],
  );
  if (!view) return null;
  const { section, schema, uiSchema, data, errors } = view;
  const heading = `${prefix}-section-${id}`;
  return (
    <section className="form-section" aria-labelledby={heading}>
      <h2 id={heading} className="form-section-title">
        {section.title}
      </h2>
      {section.help !== undefined && <p className="form-section-help">{section.help}</p>}
      <Form
        tagName="div"
        idPrefix={prefix}
        schema={schema}
        uiSchema={uiSchema}
        formData={data}
        extraErrors={errors}
        validator={validator}
        fields={fields}
        widgets={widgets}
        templates={templates}
        experimental_defaultFormStateBehavior={chosenOnly}
        showErrorList={false}
        onChange={change}
        onBlur={leave}
      />
    </section>
  );
});
