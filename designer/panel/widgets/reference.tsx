import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { useBundle, useEditor } from '../../draft/editor.ts';
import { sources, type SourceName } from '../../schema/references.ts';
import { controlOf, orNothing } from './control.ts';

/** Something else of the matter or of the centre, chosen by its name. */
export function ReferenceWidget(props: WidgetProps) {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const bundle = useBundle();
  const choices = sources[props.options.source as SourceName]({ bundle, centre });
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
