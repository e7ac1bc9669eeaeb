/**
 * Running cases go over to a version that has come into force, as its publisher chose. Safe to begin anew when it was
 * cut short: a case that went over is told by its command, and each is written in one conditional update.
 */
import { decide, further, stages, takesAlong, type Stage } from '../../../engine/index.ts';
import { systemActor } from '../cases/actors.ts';
import { everyCase } from '../cases/every-case.ts';
import { digestOfCommand } from '../cases/perform.ts';
import { projectionOf } from '../cases/projection.ts';
import { standingOf } from '../centre/standing.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { MovingVersion } from '../store/version-repository.ts';
import { type NextVersion, prospectOf } from './prospect.ts';

const all = Object.keys(stages) as Stage[];

/** @returns how many cases went over, and how many at the chosen stages stayed */
export async function moveCases(
  office: Office,
  version: MovingVersion,
  next: NextVersion,
): Promise<{ moved: number; stayed: number }> {
  const { centre, matter, moving } = version;
  const counted = { moved: 0, stayed: 0 };
  for (const stage of all.filter((one) => takesAlong(moving.what, one))) {
    const found = everyCase((after, limit) => office.store.cases.atStage(centre, matter, stage, after, limit));
    for await (const one of found) {
      if (await moveOne(office, one, version, next)) counted.moved += 1;
      else counted.stayed += 1;
    }
  }
  return counted;
}

/** Whoever acts on the case at the same moment may win; then it is looked at once more as it is by then. */
async function moveOne(
  office: Office,
  read: CaseDocument,
  { _id: version, moving }: MovingVersion,
  next: NextVersion,
): Promise<boolean> {
  const { store, log } = office;
  const key = `system:moveVersion:${version}`;
  const command = { kind: 'moveVersion', ground: moving.ground, publisher: moving.publisher } as const;
  let found: CaseDocument | null = read;
  try {
    while (found && takesAlong(moving.what, found.stage)) {
      if (found.commands.some((given) => given.key === key)) return true;
      const { state: one, centre, _id } = found;
      const context = await prospectOf(office, one, next, await standingOf(office, one));
      const decided = decide(one, command, context);
      if (!decided.ok) return false;
      const matter = context.renewal?.plan ?? context.matter;
      const change = projectionOf(further(one, decided.events), { ...context, matter }, await office.digestOf(centre));
      const hash = digestOfCommand(command);
      if (await store.cases.append(found, decided.events, change, { key, hash })) return true;
      found = await store.cases.byId({ centre, kind: 'system' }, _id);
    }
  } catch (error) {
    log.error({ err: error, case: read._id, actor: systemActor.name }, '办件没有改按新版本办理');
  }
  return false;
}
