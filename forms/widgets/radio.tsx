import type { WidgetProps } from '@rjsf/utils';
import { controlOf } from './control.ts';

interface Option {
  value: unknown;
  label: string;
}

/** One of several, all in sight. The group and its name are the fieldset that `FieldTemplate` draws around it. */
export function Radios({ props, choices }: { props: WidgetProps; choices: readonly Option[] }) {
  const { id, onChange } = props;
  const value: unknown = props.value;
  const { disabled, onBlur } = controlOf(props);
  return (
    <span className="field-options">
      {choices.map((choice, index) => (
        <label key={String(choice.value)} className="field-option">
          <input
            type="radio"
            id={`${id}-${index}`}
            name={id}
            disabled={disabled}
            checked={value === choice.value}
            onBlur={onBlur}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </span>
  );
}

export const RadioWidget = (props: WidgetProps) => <Radios props={props} choices={props.options.enumOptions ?? []} />;
