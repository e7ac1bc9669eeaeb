import type { WidgetProps } from '@rjsf/utils';
import { controlOf } from './control.ts';

/** Any of several; kept in the order of the options. */
export function CheckboxesWidget(props: WidgetProps) {
  const { id, options, onChange } = props;
  const value: unknown = props.value;
  const { disabled, onBlur } = controlOf(props);
  const chosen = new Set<unknown>(Array.isArray(value) ? value : []);
  const choices = options.enumOptions ?? [];
  const toggle = (one: unknown) =>
    onChange(choices.map((choice): unknown => choice.value).filter((other) => chosen.has(other) !== (other === one)));
  return (
    <span className="field-options">
      {choices.map((choice, index) => (
        <label key={String(choice.value)} className="field-option">
          <input
            type="checkbox"
            id={`${id}-${index}`}
            name={id}
            disabled={disabled}
            checked={chosen.has(choice.value)}
            onBlur={onBlur}
            onChange={() => toggle(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </span>
  );
}
