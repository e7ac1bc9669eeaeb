/**
 * “What would change?”: the last cases of a matter through the version in force and the draft, in the background while
 * the server serves. One comparison at a time in each centre; the result is kept with the draft for its review.
 */
import type { Logger } from 'pino';
import { filesOf, withShared, type Bundle, type Impact } from '../../../engine/index.ts';
import { newId } from '../accounts/secret.ts';
import type { Centres } from '../centres/centres.ts';
import type { Clock } from '../clock.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import { hashOf } from '../publishing/hash.ts';
import type { Library, Published } from '../publishing/library.ts';
import type { Repositories } from '../repositories.ts';
import type { ReplayDocument } from '../store/replay-repository.ts';
import { type Ended, runReplay } from './run.ts';

/** A run that was not heard of for so long has died with its process. */
const SILENT_MS = 60_000;
const nothing: Impact = { looked: 0, differing: 0, kinds: [] };

export interface ReplayDeps {
  store: Repositories;
  library: Library;
  centres: Centres;
  clock: Clock;
  log: Logger;
}

export interface ReplayRead extends ReplayDocument {
  /** Draft or version in force are not those that were compared. */
  stale: boolean;
}

export function replays({ store, library, centres, clock, log }: ReplayDeps) {
  const running = new Set<Promise<void>>();
  let closing = false;
  const leaseOf = (centre: string): string => `replay:${centre}`;

  async function versionsOf(centre: string, { head, matter }: Published, draft: Bundle) {
    const shared = centres.byId(centre)?.shared;
    const before = (await store.versions.filesOf(centre, head.hash)) ?? filesOf(matter.bundle);
    return { before, after: filesOf(shared ? withShared(draft, shared) : draft) };
  }

  /** Keeps the right to run and says how far it is; false once it was cancelled or the server stops. */
  const telling = (centre: string, matter: string, run: string) => async (impact: Impact) => {
    const seenAt = new Date();
    await store.leases.take(leaseOf(centre), run, seenAt, new Date(seenAt.getTime() + SILENT_MS));
    return !closing && (await store.replays.tell(centre, matter, run, { impact, seenAt }));
  };

  async function goThrough(begun: Omit<ReplayDocument, '_id'>, draft: Bundle, published: Published): Promise<void> {
    const { centre, matter, run, wanted } = begun;
    try {
      const versions = await versionsOf(centre, published, draft);
      const tell = telling(centre, matter, run);
      const ended = await runReplay({ cases: store.cases, centre, matter, wanted, versions, tell });
      await store.replays.tell(centre, matter, run, { ...newsOf(ended), endedAt: clock.now() });
    } catch (error) {
      log.error({ err: error, centre, matter }, '过去的办件没有比较完');
      await store.replays.tell(centre, matter, run, { state: 'failed', why: '比较时出错', endedAt: clock.now() });
    } finally {
      await store.leases.release(leaseOf(centre), run);
    }
  }

  return {
    /** Begins; the audit entry is written first, for cases are read that the caller may not open. */
    async start(caller: StaffCaller, matter: string, draft: Bundle, wanted: number): Promise<void> {
      const { centre } = caller;
      const published = await library.inForce(centre, matter);
      if (!published || closing) throw new Refusal('NOT_FOUND');
      const [run, now] = [newId(), new Date()];
      if (!(await store.leases.take(leaseOf(centre), run, now, new Date(now.getTime() + SILENT_MS)))) {
        throw new Refusal('REPLAY_BUSY');
      }
      const begun = {
        ...{ centre, matter, run, wanted, by: caller.name, impact: nothing, seenAt: now, startedAt: clock.now() },
        ...{ state: 'running' as const, draft: hashOf(draft), version: published.head.version },
      };
      const act = { centre, at: clock.now(), actor: caller.name, act: 'replayMatter', object: matter };
      await store.audit.write({ ...act, outcome: 'done', detail: { cases: wanted } });
      await store.replays.begin(begun);
      const going = goThrough(begun, draft, published).catch((error: unknown) => log.error({ err: error }));
      running.add(going);
      void going.finally(() => running.delete(going));
    },

    /** The last comparison, whatever became of it. */
    async read(centre: string, matter: string, draft: Bundle): Promise<ReplayRead | undefined> {
      const [found, head] = await Promise.all([store.replays.of(centre, matter), library.head(centre, matter)]);
      if (!found) return undefined;
      const silent = found.state === 'running' && Date.now() - found.seenAt.getTime() > SILENT_MS;
      const stale = found.draft !== hashOf(draft) || found.version !== head?.version;
      return { ...found, stale, ...(silent ? { state: 'failed' as const, why: '比较中断，请重新开始' } : {}) };
    },

    cancel: (centre: string, matter: string) => store.replays.cancel(centre, matter, clock.now()),

    /** Stops what runs and waits for it. */
    async close(): Promise<void> {
      closing = true;
      await Promise.all(running);
    },
  };
}
export type Replays = ReturnType<typeof replays>;

const newsOf = (ended: Ended): Pick<ReplayDocument, 'state' | 'why'> & { impact?: Impact } => {
  if (ended.state === 'failed') return ended;
  if (ended.state === 'done') return { state: 'done', impact: ended.impact };
  return { state: 'failed', why: '比较中断，请重新开始', impact: ended.impact };
};
