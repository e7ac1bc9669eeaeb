import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { handlingForms, serviceObjects } from '../../engine/index.ts';
import type { Start } from './start.ts';
import type { StepProps } from './steps.tsx';

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Who may apply, and where. */
export function WhoStep({ start, onSay }: StepProps) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className="start-group">
        <legend>{t('start.objects')}</legend>
        <Checkbox.Group
          value={[...start.serviceObjects]}
          onChange={(chosen) => onSay({ serviceObjects: chosen as Start['serviceObjects'] })}
          options={optionsOf(serviceObjects)}
        />
      </fieldset>
      <fieldset className="start-group">
        <legend>{t('start.forms')}</legend>
        <Checkbox.Group
          value={[...start.handlingForms]}
          onChange={(chosen) => onSay({ handlingForms: chosen as Start['handlingForms'] })}
          options={optionsOf(handlingForms)}
        />
      </fieldset>
    </>
  );
}
