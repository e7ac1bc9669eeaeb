/** Who comes to the county's desks: persons and organisations, the same for the same seed. */
import type { Applicant } from '../../../engine/index.ts';
import { Chance } from './chance.ts';
import { givenNames, rareNames, roads, surnames, towns, trades, tradeNames, villages } from './names.ts';
import { creditCode, identityNumber, mobileNumber } from './numbers.ts';

export function personName(chance: Chance): string {
  if (chance.happens(0.002)) return chance.one(rareNames);
  const given = chance.happens(0.8) ? chance.one(givenNames) + chance.one(givenNames) : chance.one(givenNames);
  return chance.one(surnames) + given;
}

export const companyName = (chance: Chance): string =>
  `江华${chance.one(tradeNames)}${chance.one(trades)}有限${chance.happens(0.8) ? '' : '责任'}公司`;

export function address(chance: Chance): string {
  const house = `${chance.whole(1, 260)}号`;
  return chance.happens(0.6)
    ? `沱江镇${chance.one(roads)}路${house}`
    : `${chance.one(towns)}${chance.one(villages)}村${chance.whole(1, 12)}组${house}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const birthDay = (chance: Chance): string =>
  `${chance.whole(1955, 2004)}-${pad(chance.whole(1, 12))}-${pad(chance.whole(1, 28))}`;

/** The numbers of a seed's people lie together, those of another seed elsewhere. */
const firstOf = (seed: string): number => new Chance(seed, 'mobiles').whole(0, 99_999_999);

export interface Wanted {
  kind: 'person' | 'organisation';
  hasAgent: boolean;
  /** Day of birth that the application itself states. */
  birthOn?: string;
}

/** The `nth` applicant of a seed. */
export function applicant(seed: string, nth: number, { kind, hasAgent, birthOn }: Wanted): Applicant {
  const chance = new Chance(seed, 'applicant', nth);
  const name = personName(chance);
  const born = birthOn ?? birthDay(chance);
  const own =
    kind === 'person'
      ? { name, idKind: 'identityCard' as const, idNumber: identityNumber(chance, born) }
      : {
          name: companyName(chance),
          idKind: 'creditCode' as const,
          idNumber: creditCode(chance),
          legalRepresentative: name,
        };
  const agent = {
    name: personName(chance),
    idNumber: identityNumber(chance, birthDay(chance)),
    mobile: mobileNumber(firstOf(seed) + nth + 50_000_000),
    powers: 'general' as const,
  };
  return {
    kind,
    ...own,
    mobile: mobileNumber(firstOf(seed) + nth),
    address: address(chance),
    ...(hasAgent ? { agent } : {}),
  };
}
