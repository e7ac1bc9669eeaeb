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
import { projectionOf } from './projection.ts';

/** Stages at which who holds a post, and under what, decides whose work a case is. */
const routed: readonly Stage[] = ['reviewing', 'opining', 'deciding'];
const AT_ONCE = 200;

/** @returns how many cases have gone to other seats */
export async function reroute(office: Office, centre: string, matters: readonly string[]): Promise<number> {
  let moved = 0;
  for (const matter of matters) {
    for (const stage of routed) {
      for await (const found of casesAt(office, centre, matter, stage)) if (await rerouteOne(office, found)) moved += 1;
    }
  }
  return moved;
}

async function* casesAt({ store }: Office, centre: string, matter: string, stage: Stage): AsyncGenerator<CaseDocument> {
  let after: string | undefined;
  do {
    const found: CaseDocument[] = await store.cases.atStage(centre, matter, stage, after, AT_ONCE);
    yield* found;
    after = found.length === AT_ONCE ? found.at(-1)?._id : undefined;
  } while (after !== undefined);
}

/** A case that cannot be opened must not keep the others from their seats. */
async function rerouteOne(office: Office, found: CaseDocument): Promise<boolean> {
  const { state: one, centre } = found;
  try {
    const dossier = await openDossier(office, one);
    const context = contextOf(office, dossier, await standingOf(office, one), systemActor);
    const { seats, summary } = projectionOf(one, context, await office.digestOf(centre));
    if (seats.join() === found.seats.join()) return false;
    return await office.store.cases.reseat(found, { seats, summary });
  } catch (error) {
    office.log.error({ err: error, case: found._id }, '办件没有重新分派');
    return false;
  }
}
