/**
 * What a command costs beyond the update it ends in: read, judged, linked and written, against the bare conditional
 * update of an equal document with the same change. `case/command-serial` draws a number (文号) besides.
 */
import type { CaseCommand } from '../../engine/index.ts';
import type { Office } from '../../runtime/server/office.ts';
import { perform } from '../../runtime/server/cases/perform.ts';
import type { CaseDocument } from '../../runtime/server/store/case-repository.ts';
import { inFolder } from '../made/in-folder.ts';
import { inOffice } from '../made/in-office.ts';
import { clerkOf, correction, grown, handedIn } from '../made/long-case.ts';
import { pairs } from '../pairs.ts';
import type { Report } from '../run.ts';

/** Each is changed once, so that every run meets sixty events. */
const COPIES = 5000;
const AT_ONCE = 250;
/** For each side of a pair. */
const MILLISECONDS = 600;
/** For each side before: until the code is compiled a command costs several times as much. */
const WARM_UP = 6000;

const copyOf = (one: CaseDocument, mark: string, nth: number): CaseDocument => {
  const id = `${mark}${nth.toString(16).padStart(24 - mark.length, '0')}`;
  const number = `${one.number}${mark}${nth}`;
  return { ...one, _id: id, number, submitKey: id, state: { ...one.state, id, number } };
};

/** The fields one run of ours changed, as an update anybody could have written. */
async function changeOf(office: Office, before: CaseDocument): Promise<Record<string, unknown>> {
  const after = await office.store.cases.byId({ centre: before.centre, kind: 'system' }, before._id);
  if (!after) throw new Error('the case is gone');
  const written = ['stage', 'places', 'seats', 'due', 'earliestDue', 'summary', 'search', 'name', 'updatedAt'] as const;
  const { state, version, wakeAt } = after;
  return {
    $set: { ...Object.fromEntries(written.map((name) => [name, after[name]])), state, version, wakeAt, pending: true },
    $push: {
      events: { $each: after.events.slice(before.events.length) },
      commands: { $each: after.commands.slice(before.commands.length) },
    },
  };
}

async function compared(office: Office, sample: CaseDocument, mark: string, ask: (nth: number) => CaseCommand) {
  const clerk = await clerkOf(office);
  const cases = office.connection.collection<CaseDocument>('cases');
  const bare = office.connection.collection<CaseDocument>(`bare-${mark}`);
  for (const { key, name = '', unique = false, partialFilterExpression } of await cases.indexes()) {
    if (name === '_id_') continue;
    const partly = partialFilterExpression ? { partialFilterExpression } : {};
    await bare.createIndex(key, { name, unique, ...partly }, {});
  }
  const copies = Array.from({ length: COPIES }, (_, nth) => copyOf(sample, mark, nth));
  for (let at = 0; at < COPIES; at += AT_ONCE) {
    await cases.insertMany(copies.slice(at, at + AT_ONCE));
    await bare.insertMany(copies.slice(at, at + AT_ONCE));
  }
  let [mine, theirs] = [0, 0];
  const next = (nth: number): CaseDocument => {
    const one = copies[nth];
    if (!one) throw new Error('too few copies for so quick a machine');
    return one;
  };
  const ours = async () => {
    const { _id, version } = next(mine);
    await perform(office, clerk, _id, { command: ask(mine), expectedVersion: version }, `bench-${mark}-${mine++}`);
  };
  await ours();
  const change = await changeOf(office, next(0));
  const rival = async () => {
    const { _id, centre, version } = next(theirs++);
    const { modifiedCount } = await bare.updateOne({ _id, centre, version }, change);
    if (modifiedCount !== 1) throw new Error('the update missed its case');
  };
  return pairs(ours, rival, MILLISECONDS, undefined, WARM_UP);
}

export const figures = (report: Report): Promise<void> =>
  inFolder(async (dataDir) => {
    const begun = await handedIn(dataDir);
    await inOffice(dataDir, async (office) => {
      const sample = await grown(office, await clerkOf(office), begun);
      const more = { unit: 'µs', against: 'bare conditional update', events: sample.events.length };
      const plain = await compared(office, sample, 'a', correction);
      report({ name: 'case/command', ...more, ...plain });
      const checked = begun.materials.map(({ id }) => id);
      const serial = await compared(office, sample, 'b', () => ({ kind: 'accept', checked }));
      report({ name: 'case/command-serial', ...more, ...serial });
    });
  });
