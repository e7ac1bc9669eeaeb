import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { controlOf, orNothing } from './control.ts';

const day = (bound: unknown) => (typeof bound === 'string' ? bound : undefined);

/**
 * The browser's own date field: it needs no script of ours and every hand knows it. It writes days in the order of the
 * browser's language, though, so the day that was chosen is read back beside it.
 */
export function DateWidget(props: WidgetProps) {
  const { t } = useTranslation('forms');
  const { id, options, onChange } = props;
  const value: unknown = props.value;
  const text = typeof value === 'string' ? value : '';
  const [year, month, date] = text.split('-').map(Number);
  return (
    <span className="field-line">
      <input
        {...controlOf(props)}
        type="date"
        className="field-input field-short"
        min={day(options.min)}
        max={day(options.max)}
        value={text}
        onChange={(event) => onChange(orNothing(event.target.value))}
      />
      <output htmlFor={id} className="field-unit">
        {date !== undefined && t('day', { year, month, date })}
      </output>
    </span>
  );
}
