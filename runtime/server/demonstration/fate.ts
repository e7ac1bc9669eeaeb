/** What lies in store for a case from the beginning: how fast it is worked on and what goes wrong with it. */
import { Chance } from './chance.ts';
import { paces, shares } from './mixture.ts';

export interface Fate {
  /** Times the usual waiting. */
  pace: number;
  incomplete: boolean;
  refused: boolean;
  /** The applicant gives up instead of the act after so many events; 0: never. */
  givesUpAfter: number;
}

export function fateOf(seed: string, nth: number): Fate {
  const chance = new Chance(seed, 'fate', nth);
  return {
    pace: chance.weighted(paces, ({ weight }) => weight).factor,
    incomplete: chance.happens(shares.incomplete),
    refused: chance.happens(shares.refused),
    givesUpAfter: chance.happens(shares.withdrawn) ? chance.whole(1, 5) : 0,
  };
}
