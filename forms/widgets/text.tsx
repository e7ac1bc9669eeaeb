import type { WidgetProps } from '@rjsf/utils';
import { controlOf, orNothing } from './control.ts';
import { Unit } from './unit.tsx';

const modes = ['text', 'numeric', 'decimal', 'tel'] as const;

/** One line of text; numbers and numbers of papers too, since a spinner or a wheel must never change them. */
export function TextWidget(props: WidgetProps) {
  const { id, options, placeholder, onChange } = props;
  const value: unknown = props.value;
  const mode = modes.find((one) => one === options.inputMode) ?? 'text';
  const unit: unknown = options.unit;
  return (
    <span className="field-line">
      <input
        {...controlOf(props)}
        type="text"
        className={options.code === true ? 'field-input field-code' : 'field-input'}
        inputMode={mode}
        autoComplete="off"
        spellCheck={false}
        value={typeof value === 'string' ? value : ''}
        placeholder={placeholder === '' ? undefined : placeholder}
        onChange={(event) => onChange(orNothing(event.target.value))}
      />
      {typeof unit === 'string' && <Unit id={id}>{unit}</Unit>}
    </span>
  );
}
