import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { controlOf, orNothing } from './control.ts';

/** A choice out of a few. */
export function SelectWidget(props: WidgetProps) {
  const { t } = useTranslation();
  const { options, onChange } = props;
  const kept: unknown = props.value;
  return (
    <select
      {...controlOf(props)}
      className="prop-input"
      value={typeof kept === 'string' ? kept : ''}
      onChange={({ target }) => onChange(orNothing(target.value))}
    >
      {kept === undefined && <option value="">{t('panel.choose')}</option>}
      {(options.enumOptions ?? []).map((one) => (
        <option key={String(one.value)} value={String(one.value)}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
