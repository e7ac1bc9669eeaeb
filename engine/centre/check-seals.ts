/** Seals nobody could use: kept by another unit, kept by nobody, or asked for by a centre that has none. */
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import type { CompiledCentre } from './compiled.ts';

/** Pointers are into `seals.json`. */
export function checkSeals({ centre, seals, posts }: CompiledCentre): Problem[] {
  if (centre.rules.sealRegister && seals.length === 0) return [matterProblem('SEALS_NONE', '/seals')];
  return seals.flatMap(({ name, unit, shared, keepers, state }, index) => {
    const at = `/seals/${index}/keepers`;
    if (keepers.length === 0 && state === 'inUse') return [matterProblem('SEAL_UNKEPT', at, { name })];
    return keepers.flatMap((keeper, item) => {
      const owner = posts.get(keeper)?.unit;
      const away = shared !== true && owner !== undefined && owner !== unit;
      return away ? [matterProblem('SEAL_KEPT_ELSEWHERE', `${at}/${item}`, { post: keeper, name, unit })] : [];
    });
  });
}
