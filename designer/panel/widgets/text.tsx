import type { WidgetProps } from '@rjsf/utils';
import { controlOf, orNothing } from './control.ts';

/** One line of text, or a number as it is typed; full-width digits are digits. */
export function TextWidget(props: WidgetProps) {
  const { schema, onChange } = props;
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const kept: unknown = props.value;
  return (
    <input
      {...controlOf(props)}
      className={isNumber ? 'prop-input prop-short' : 'prop-input'}
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      value={typeof kept === 'string' || typeof kept === 'number' ? kept : ''}
      onChange={({ target }) => onChange(orNothing(isNumber ? target.value.normalize('NFKC').trim() : target.value))}
    />
  );
}
