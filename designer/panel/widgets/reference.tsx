import type { WidgetProps } from '@rjsf/utils';
import { controlOf } from './control.ts';
import { ReferenceSelect } from './reference-select.tsx';

/** A property that names something else. */
export const ReferenceWidget = (props: WidgetProps) => (
  <ReferenceSelect
    {...controlOf(props)}
    source={String(props.options.source)}
    value={props.value as unknown}
    onChange={(id) => props.onChange(id)}
  />
);
