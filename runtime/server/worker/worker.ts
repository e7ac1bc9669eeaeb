/**
 * What happens without anybody asking: projecting events, timed transitions, sweeping what was left behind.
 * One process does it at a time, by lease; each job is safe to do twice.
 */
import { randomUUID } from 'node:crypto';
import type { Office } from '../office.ts';
import { projectCases } from './project.ts';
import { sweepFiles, sweepReservations } from './sweep.ts';
import { wakeCases } from './wake.ts';

interface Job {
  name: string;
  everyMs: number;
  run: (office: Office) => Promise<void>;
}

const jobs: readonly Job[] = [
  { name: 'project', everyMs: 300, run: projectCases },
  { name: 'wake', everyMs: 2_000, run: wakeCases },
  { name: 'sweepReservations', everyMs: 30_000, run: sweepReservations },
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
    while (!stopped) {
      await once(job);
      await pause(job.everyMs);
    }
    await office.store.leases.release(job.name, owner).catch(() => undefined);
  }

  async function once(job: Job): Promise<void> {
    try {
      const now = Date.now();
      const mine = await office.store.leases.take(job.name, owner, new Date(now), new Date(now + LEASE_MS));
      if (mine) await job.run(office);
    } catch (error) {
      if (!stopped) office.log.error({ err: error, job: job.name }, '后台任务没有完成,稍后再试');
    }
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
