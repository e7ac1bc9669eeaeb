import type { HTMLAttributes, HTMLInputTypeAttribute } from 'react';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  help?: string | undefined;
  type?: HTMLInputTypeAttribute;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  maxLength?: number;
}

/** A labelled line of text with its help and its fault. */
export function TextField({ id, label, value, onChange, error, help, ...input }: Props) {
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={error === undefined ? 'line' : 'line line-wrong'}>
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
      <input
        {...input}
        id={id}
        name={id}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="line-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
