import type { WidgetProps } from '@rjsf/utils';
import { controlOf, orNothing } from './control.ts';

export const DateWidget = (props: WidgetProps) => (
  <input
    {...controlOf(props)}
    type="date"
    className="prop-input prop-short"
    value={typeof props.value === 'string' ? props.value : ''}
    onChange={({ target }) => props.onChange(orNothing(target.value))}
  />
);
