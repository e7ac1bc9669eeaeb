import type { FieldProps } from '@rjsf/utils';

/** Words between the fields. */
export const NoteField = ({ schema, uiSchema }: FieldProps) => (
  <div className="field-note" role="note">
    <strong>{schema.title}</strong>
    <p>{uiSchema?.['ui:help']}</p>
  </div>
);
