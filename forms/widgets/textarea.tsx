import type { WidgetProps } from '@rjsf/utils';
import { controlOf, orNothing } from './control.ts';

export function TextareaWidget(props: WidgetProps) {
  return (
    <textarea
      {...controlOf(props)}
      className="field-input"
      rows={4}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(orNothing(event.target.value))}
    />
  );
}
