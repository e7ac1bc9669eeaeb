/**
 * What happens without anybody asking: projecting events, timed transitions, sweeping what was left behind.
 * One process does it at a time, by lease; each job is safe to do twice.
 */
import { randomUUID } from 'node:crypto';
import type { Office } from '../office.ts';
import { takeOverEarlier } from '../earlier/take-over.ts';
import { moveByPublication } from './move.ts';
import { projectCases } from './project.ts';
import { recountByCalendar } from './recount.ts';
import { rerouteOpenWork } from './reroute.ts';
import { sendMessages } from './send.ts';
import { sweepBlanks, sweepFiles, sweepReservations } from './sweep.ts';
import { wakeCases } from './wake.ts';

interface Job {
  name: string;
  everyMs: number;
  /** Resolves to `true` when there may be more to do at once. */
  run: (office: Office) => Promise<unknown>;
}

const jobs: readonly Job[] = [
  { name: 'project', everyMs: 300, run: projectCases },
  { name: 'takeOver', everyMs: 1_000, run: takeOverEarlier },
  { name: 'send', everyMs: 1_000, run: sendMessages },
  { name: 'wake', everyMs: 2_000, run: wakeCases },
  { name: 'recount', everyMs: 5_000, run: recountByCalendar },
  { name: 'move', everyMs: 5_000, run: moveByPublication },
  { name: 'reroute', everyMs: 5_000, run: rerouteOpenWork },
  { name: 'sweepReservations', everyMs: 30_000, run: sweepReservations },
  { name: 'sweepBlanks', everyMs: 30_000, run: sweepBlanks },
  { name: 'sweepFiles', everyMs: 300_000, run: sweepFiles },
];

const LEASE_MS = 15_000;

export interface Worker {
  /** Waits for the job in hand and gives the leases back. */
  stop: () => Promise<void>;
}

export function startWorker(office: Office): Worker {
  const owner = randomUUID();
  let stopped = false;
  const loops = jobs.map((job) => loop(job));

  async function loop(job: Job): Promise<void> {
    let heldUntil = 0;
    /** A lease held for a while yet is not asked for again, so that an idle office writes nothing. */
    async function mine(): Promise<boolean> {
      const now = Date.now();
      if (heldUntil - now > LEASE_MS / 2) return true;
      const until = now + LEASE_MS;
      heldUntil = (await office.store.leases.take(job.name, owner, new Date(now), new Date(until))) ? until : 0;
      return heldUntil > 0;
    }
    async function once(): Promise<boolean> {
      try {
        return (await mine()) && (await office.centres.steady(() => job.run(office))) === true;
      } catch (error) {
        if (!stopped) office.log.error({ err: error, job: job.name }, '后台任务没有完成，稍后再试');
        return false;
      }
    }
    while (!stopped) if (!(await once())) await pause(job.everyMs);
    await office.store.leases.release(job.name, owner).catch(() => undefined);
  }

  const wakers = new Set<() => void>();
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        wakers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      wakers.add(done);
      if (stopped) done();
    });

  return {
    stop: async () => {
      stopped = true;
      for (const wake of wakers) wake();
      await Promise.all(loops);
    },
  };
}
