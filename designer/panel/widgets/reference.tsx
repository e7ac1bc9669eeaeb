import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { useAnyEditor, useContent } from '../../draft/editor.ts';
import { controlOf, orNothing } from './control.ts';

/** Something else, chosen by its name. */
export function ReferenceWidget(props: WidgetProps) {
  const { t } = useTranslation();
  const { draft, centre } = useAnyEditor();
  const content = useContent();
  const choices = draft.subject.choices(String(props.options.source), content, centre);
  const value = typeof props.value === 'string' ? props.value : '';
  const isGone = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <select
      {...controlOf(props)}
      className="prop-input"
      value={value}
      onChange={({ target }) => props.onChange(orNothing(target.value))}
    >
      {value === '' && <option value="">{t('panel.choose')}</option>}
      {isGone && <option value={value}>{t('panel.gone', { value })}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
