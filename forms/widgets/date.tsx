import type { WidgetProps } from '@rjsf/utils';
import { controlOf, orNothing } from './control.ts';

const day = (bound: unknown) => (typeof bound === 'string' ? bound : undefined);

/** The browser's own date field: it speaks the person's language and needs no script of ours. */
export function DateWidget(props: WidgetProps) {
  const { options, onChange } = props;
  const value: unknown = props.value;
  return (
    <input
      {...controlOf(props)}
      type="date"
      className="field-input field-short"
      min={day(options.min)}
      max={day(options.max)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(orNothing(event.target.value))}
    />
  );
}
