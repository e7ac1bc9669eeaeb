import { type FieldProps, getUiOptions } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { described } from '../described-by.ts';
import { Unit } from '../widgets/unit.tsx';

/** A value worked out from others, for reading. */
export function ComputedField({ formData, fieldPathId: { $id: id }, uiSchema }: FieldProps) {
  const { t } = useTranslation('forms');
  const { unit, help } = getUiOptions(uiSchema);
  const value: unknown = formData;
  return (
    <span className="field-line">
      <output
        id={id}
        className="field-output"
        {...described({ id, hasHelp: help !== undefined, hasUnit: unit !== undefined, hasError: false })}
      >
        {typeof value === 'number' ? String(value) : t('computedHint')}
      </output>
      {typeof unit === 'string' && <Unit id={id}>{unit}</Unit>}
    </span>
  );
}
