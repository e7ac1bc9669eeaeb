/** Problems of a matter that are mended outside of it: at which page, with the place chosen already. */
import type { Finding } from './findings.ts';

export interface Elsewhere {
  href: string;
  /** Key of the words of the link. */
  words: string;
}

const places: Readonly<Record<string, (matter: string) => Elsewhere>> = {
  WINDOW_MISSING: (matter) => ({ href: `/designer/organisation?matter=${matter}`, words: 'elsewhere.window' }),
  GRANT_MISSING: () => ({ href: '/staff/grants', words: 'elsewhere.grant' }),
  STEP_WITHOUT_POST: () => ({ href: '/designer/organisation', words: 'elsewhere.post' }),
};

/**
 * `undefined` for what is mended where it is found.
 * @param matter id of the matter that is edited, when it is one
 */
export function mendedElsewhere({ code }: Pick<Finding, 'code'>, matter: unknown): Elsewhere | undefined {
  return typeof matter === 'string' ? places[code]?.(matter) : undefined;
}
