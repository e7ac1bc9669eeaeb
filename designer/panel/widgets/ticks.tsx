import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../schema/references.ts';

/** More choices than this can be searched, and what is chosen stands first. */
const MANY = 12;

interface Props {
  id: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  disabled: boolean;
  onChange: (chosen: string[]) => void;
}

/** Boxes to tick. What is chosen and no longer offered stays in the list, so that it can be taken away. */
export function Ticks({ id, choices, chosen, disabled, onChange }: Props) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  // Whoever ticks a box finds it where it was.
  const [first] = useState(chosen);
  const gone = chosen.filter((value) => !choices.some((choice) => choice.value === value));
  const offered = [...choices, ...gone.map((value) => ({ value, label: value }))];
  const isMany = offered.length > MANY;
  const rank = ({ value }: Choice) => (first.includes(value) ? 0 : 1);
  const ordered = isMany ? [...offered].sort((one, other) => rank(one) - rank(other)) : offered;
  const shown = ordered.filter(({ label }) => label.includes(sought.trim()));
  const toggle = (value: string, isOn: boolean) => {
    const kept = chosen.filter((one) => one !== value);
    onChange(isOn ? offered.map((choice) => choice.value).filter((one) => one === value || kept.includes(one)) : kept);
  };
  return (
    <>
      {isMany && (
        <input
          className="prop-input"
          aria-label={t('panel.find')}
          placeholder={t('panel.find')}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <div className={isMany ? 'ticks ticks-many' : 'ticks'}>
        {shown.map(({ value, label }) => (
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
    </>
  );
}
