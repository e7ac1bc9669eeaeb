/** Who may act for the office in a matter, as the registers of the centre stand at this moment; never from memory. */
import type { Context } from '../../../engine/index.ts';
import type { Repositories } from '../repositories.ts';

export type Standing = Pick<Context, 'grants'>;
export type StandingOf = (centre: string, matter: string) => Promise<Standing>;

export const standings =
  ({ grants }: Pick<Repositories, 'grants'>): StandingOf =>
  async (centre, matter) => ({ grants: await grants.papersFor(centre, matter) });

/** An application is signed by nobody. */
export const unsigned: Standing = { grants: [] };
