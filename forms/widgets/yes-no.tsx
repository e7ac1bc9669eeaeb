import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { Radios } from './radio.tsx';

/** Yes or no, neither chosen beforehand: a check box cannot tell “no” from “not answered”. */
export function YesNoWidget(props: WidgetProps) {
  const { t } = useTranslation('forms');
  const choices = [
    { value: true, label: t('yes') },
    { value: false, label: t('no') },
  ];
  return <Radios props={props} choices={choices} />;
}
