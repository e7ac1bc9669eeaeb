import type { Act } from './act.ts';

/** Lets the window ask for more after the one-time notice, for a listed exception; every consent is counted. */
export const consentFurther: Act<'consentFurther'> = ({ exception, reason }) => [
  { kind: 'furtherConsented', payload: { exception, reason } },
];
