/**
 * Open work follows whoever may act: whenever a register or the day changes, the seats of the cases concerned are worked
 * out anew. No event, for nothing happened to the case; whether somebody may sign is asked again when they sign.
 */
import type { Stage } from '../../../engine/index.ts';
import { standingOf } from '../centre/standing.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { systemActor } from './actors.ts';
import { contextOf, openDossier } from './dossier.ts';
import { everyCase } from './every-case.ts';
import { projectionOf } from './projection.ts';

/** Stages at which who holds a post, and under what, decides whose work a case is. */
const routed: readonly Stage[] = ['reviewing', 'opining', 'deciding'];
/** Stages at which papers wait for whoever keeps a seal. */
export const sealedStages: readonly Stage[] = [...routed, 'received', 'supplementing', 'producing', 'delivering'];

/** @returns how many cases have gone to other seats */
export async function reroute(
  office: Office,
  centre: string,
  matters: readonly string[],
  stages: readonly Stage[] = routed,
): Promise<number> {
  let moved = 0;
  for (const matter of matters) {
    for (const stage of stages) {
      const found = everyCase((after, limit) => office.store.cases.atStage(centre, matter, stage, after, limit));
      for await (const one of found) if (await rerouteOne(office, one)) moved += 1;
    }
  }
  return moved;
}

/** A case that cannot be opened must not keep the others from their seats. */
async function rerouteOne(office: Office, found: CaseDocument): Promise<boolean> {
  const { state: one, centre } = found;
  try {
    const dossier = await openDossier(office, one);
    const context = contextOf(office, dossier, await standingOf(office, one), systemActor);
    const change = projectionOf(one, context, await office.digestOf(centre));
    if (change.seats.join() === found.seats.join()) return false;
    return await office.store.cases.reproject(found, change);
  } catch (error) {
    office.log.error({ err: error, case: found._id }, '办件没有重新分派');
    return false;
  }
}
