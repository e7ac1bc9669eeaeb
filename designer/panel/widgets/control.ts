import type { WidgetProps } from '@rjsf/utils';

/** What every native control of the panel carries. */
export const controlOf = ({ id, disabled, readonly, required, uiSchema }: WidgetProps) => ({
  id,
  disabled: disabled === true || readonly === true,
  'aria-required': required === true,
  ...(typeof uiSchema?.['ui:help'] === 'string' ? { 'aria-describedby': `${id}__help` } : {}),
});

/** An empty text is no value. */
export const orNothing = (text: string) => (text === '' ? undefined : text);
