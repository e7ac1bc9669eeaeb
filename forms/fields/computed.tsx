import { type FieldProps, getUiOptions } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { described } from '../described-by.ts';
import { Unit } from '../widgets/unit.tsx';

/** A value worked out from others, for reading. */
export function ComputedField({ formData, fieldPathId: { $id: id }, uiSchema }: FieldProps) {
  const { t } = useTranslation('forms');
  const { unit, help } = getUiOptions(uiSchema);
  const value: unknown = formData;
  const isKnown = typeof value === 'number';
  return (
    <span className="field-line">
      <output
        id={id}
        className={isKnown ? 'field-output' : 'field-help'}
        {...described({ id, hasHelp: help !== undefined, hasUnit: isKnown && unit !== undefined, hasError: false })}
      >
        {isKnown ? String(value) : t('computedHint')}
      </output>
      {isKnown && typeof unit === 'string' && <Unit id={id}>{unit}</Unit>}
    </span>
  );
}
