import type { FieldProps } from '@rjsf/utils';
import type { Condition } from '../../../engine/index.ts';
import { ConditionEditor } from '../../condition/condition-editor.tsx';

/** A condition of the thing, as a sentence and as rows. */
export const ConditionField = ({ formData, fieldPathId, readonly, required, onChange }: FieldProps) => (
  <ConditionEditor
    id={fieldPathId.$id}
    condition={formData as Condition | undefined}
    isNeeded={required === true}
    readOnly={readonly === true}
    onChange={(condition) => onChange(condition, fieldPathId.path)}
  />
);
