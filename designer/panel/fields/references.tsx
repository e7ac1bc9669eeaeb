import { getUiOptions, type FieldProps } from '@rjsf/utils';
import { useBundle, useEditor } from '../../draft/editor.ts';
import { sources, type SourceName } from '../../schema/references.ts';
import { Ticks } from '../widgets/ticks.tsx';

/** Several other things of the matter, chosen by their names. */
export function ReferencesField({ formData, fieldPathId, uiSchema, readonly, onChange }: FieldProps) {
  const { centre } = useEditor();
  const bundle = useBundle();
  const { source } = getUiOptions(uiSchema);
  return (
    <Ticks
      id={fieldPathId.$id}
      choices={sources[source as SourceName]({ bundle, centre })}
      chosen={Array.isArray(formData) ? (formData as string[]) : []}
      disabled={readonly === true}
      onChange={(chosen) => onChange(chosen, fieldPathId.path)}
    />
  );
}
