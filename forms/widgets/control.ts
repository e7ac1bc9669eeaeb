import type { WidgetProps } from '@rjsf/utils';
import { described } from '../described-by.ts';

/** What every native control of a widget carries: id, name, description, and the event of leaving it. */
export const controlOf = ({
  id,
  value,
  required,
  disabled,
  readonly,
  rawErrors,
  options,
  uiSchema,
  onBlur,
}: WidgetProps) => ({
  id,
  name: id,
  'aria-required': required === true,
  disabled: disabled === true || readonly === true,
  onBlur: () => onBlur(id, value),
  ...described({
    id,
    hasHelp: typeof uiSchema?.['ui:help'] === 'string',
    hasUnit: options.unit !== undefined,
    hasError: (rawErrors?.length ?? 0) > 0,
  }),
});

/** The value as rjsf keeps it: an empty text is no value. */
export const orNothing = (text: string) => (text === '' ? undefined : text);
