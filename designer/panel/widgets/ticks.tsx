import type { Choice } from '../../schema/references.ts';

interface Props {
  id: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  disabled: boolean;
  onChange: (chosen: string[]) => void;
}

/** Boxes to tick. What is chosen and no longer offered stays in the list, so that it can be taken away. */
export function Ticks({ id, choices, chosen, disabled, onChange }: Props) {
  const gone = chosen.filter((value) => !choices.some((choice) => choice.value === value));
  const offered = [...choices, ...gone.map((value) => ({ value, label: value }))];
  const toggle = (value: string, isOn: boolean) => {
    const kept = chosen.filter((one) => one !== value);
    onChange(isOn ? offered.map((choice) => choice.value).filter((one) => one === value || kept.includes(one)) : kept);
  };
  return (
    <div className="ticks">
      {offered.map(({ value, label }) => (
        <label key={value} htmlFor={`${id}-${value}`} className="tick">
          <input
            type="checkbox"
            id={`${id}-${value}`}
            checked={chosen.includes(value)}
            disabled={disabled}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
