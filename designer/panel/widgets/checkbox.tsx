import type { WidgetProps } from '@rjsf/utils';
import { controlOf } from './control.ts';

export const CheckboxWidget = (props: WidgetProps) => (
  <input
    {...controlOf(props)}
    type="checkbox"
    checked={props.value === true}
    onChange={({ target }) => props.onChange(target.checked)}
  />
);
