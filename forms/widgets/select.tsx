import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { controlOf, orNothing } from './control.ts';

export function SelectWidget(props: WidgetProps) {
  const { t } = useTranslation('forms');
  const { options, onChange } = props;
  const value: unknown = props.value;
  return (
    <select
      {...controlOf(props)}
      className="field-input"
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(orNothing(event.target.value))}
    >
      <option value="">{t('choose')}</option>
      {options.enumOptions?.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
