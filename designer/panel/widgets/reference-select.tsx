import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnyEditor, useContent } from '../../draft/editor.ts';
import { orNothing } from './control.ts';

interface Props extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  /** Where the choices are. */
  source: string;
  value: unknown;
  onChange: (id: string | undefined) => void;
}

/** Something else, chosen by its name; what is gone says so. */
export function ReferenceSelect({ source, value, onChange, ...control }: Props) {
  const { t } = useTranslation();
  const { draft, centre } = useAnyEditor();
  const choices = draft.subject.choices(source, useContent(), centre);
  const chosen = typeof value === 'string' ? value : '';
  const isGone = chosen !== '' && !choices.some((choice) => choice.value === chosen);
  return (
    <select
      {...control}
      className="prop-input"
      value={chosen}
      onChange={({ target }) => onChange(orNothing(target.value))}
    >
      {chosen === '' && <option value="">{t('panel.choose')}</option>}
      {isGone && <option value={chosen}>{t('panel.gone', { value: chosen })}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
