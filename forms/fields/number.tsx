import { type FieldProps, type WidgetProps, getUiOptions } from '@rjsf/utils';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextWidget } from '../widgets/text.tsx';
import { money, number } from './numerals.ts';

/**
 * A number or an amount, typed as text. What is shown is what was typed as long as it means the value that is kept,
 * so that “12.” can become “12.5”.
 */
export function NumberField(props: FieldProps) {
  const { t } = useTranslation('forms');
  const { schema, uiSchema, fieldPathId, onChange, onBlur, onFocus, rawErrors } = props;
  const [typed, setTyped] = useState('');
  const { widget, ...options } = getUiOptions(uiSchema);
  const isMoney = widget === 'money';
  const numeral = isMoney ? money : number;
  const kept: unknown = props.formData;
  const change = (text: string | undefined = '') => {
    setTyped(text);
    onChange(numeral.parse(text), fieldPathId.path, undefined, fieldPathId.$id);
  };
  const inputMode = schema.type === 'integer' && !isMoney ? 'numeric' : 'decimal';
  const control: Partial<WidgetProps> = {
    id: fieldPathId.$id,
    value: numeral.parse(typed) === kept ? typed : numeral.print(kept),
    options: { ...options, inputMode, ...(isMoney ? { unit: t('yuan') } : {}) },
    placeholder: options.placeholder ?? '',
    onChange: change,
    onBlur,
    onFocus,
  };
  const { required, disabled, readonly } = props;
  return (
    <TextWidget
      {...({ ...control, schema, uiSchema, required, disabled, readonly, rawErrors } as unknown as WidgetProps)}
    />
  );
}
