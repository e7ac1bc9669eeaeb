/** Takes running cases along once a version has come into force whose publisher chose so. */
import { moveCases } from '../moving/move.ts';
import type { Office } from '../office.ts';
import type { MovingVersion } from '../store/version-repository.ts';

/** Versions this process knows to be dealt with; they never come up again. */
const settled = new WeakMap<Office, Set<string>>();

export async function moveByPublication(office: Office): Promise<void> {
  const known = settled.get(office) ?? new Set<string>();
  settled.set(office, known);
  for (const { centre } of office.centres.all) {
    for (const version of await office.store.versions.moving(centre.id)) {
      if (!known.has(version._id) && (await deal(office, version))) known.add(version._id);
    }
  }
}

/** @returns whether nothing is left to do for this version */
async function deal(office: Office, version: MovingVersion): Promise<boolean> {
  const { store, library, clock, log } = office;
  const { _id, centre, matter, moving } = version;
  if (await store.moves.of(_id)) return true;
  const now = clock.now();
  if (version.effectiveFrom > now) return false;
  const next = await library.inForce(centre, matter);
  // Another version took its place before its moment came; cases are taken along by that one or by none.
  const counted =
    next?.head.version === version.version ? await moveCases(office, version, next) : { moved: 0, stayed: 0 };
  const detail = { version: version.version, what: moving.what, ground: moving.ground, ...counted };
  await store.audit.write({
    ...{ centre, at: now, actor: moving.publisher, act: 'moveCases', object: matter, outcome: 'done', detail },
  });
  await store.moves.keep({ _id, centre, matter, at: now, ...counted });
  log.info({ centre, matter, ...counted }, '在办件已改按新版本办理');
  return true;
}
