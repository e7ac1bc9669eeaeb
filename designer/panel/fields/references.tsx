import { getUiOptions, type FieldProps } from '@rjsf/utils';
import { useAnyEditor, useContent } from '../../draft/editor.ts';
import { Ticks } from '../widgets/ticks.tsx';

/** Several other things, chosen by their names. */
export function ReferencesField({ formData, fieldPathId, uiSchema, readonly, onChange }: FieldProps) {
  const { draft, centre } = useAnyEditor();
  const content = useContent();
  const { source } = getUiOptions(uiSchema);
  return (
    <Ticks
      id={fieldPathId.$id}
      choices={draft.subject.choices(String(source), content, centre)}
      chosen={Array.isArray(formData) ? (formData as string[]) : []}
      disabled={readonly === true}
      onChange={(chosen) => onChange(chosen, fieldPathId.path)}
    />
  );
}
