import type { WidgetProps } from '@rjsf/utils';
import { Ticks } from './ticks.tsx';

/** Some out of a few, kept in the order they are offered in. */
export const CheckboxesWidget = ({ id, value, options, onChange, disabled, readonly }: WidgetProps) => (
  <Ticks
    id={id}
    choices={(options.enumOptions ?? []).map((one) => ({ value: String(one.value), label: one.label }))}
    chosen={Array.isArray(value) ? (value as string[]) : []}
    disabled={disabled === true || readonly === true}
    onChange={onChange}
  />
);
