/** A decision of one page as PDF, from the template on, in a worker thread that has made one before. */
import path from 'node:path';
import { jobFor } from '../../runtime/server/cases/paper-job.ts';
import { trialEvents } from '../../runtime/server/cases/trial.ts';
import { readCentres } from '../../runtime/server/centres/centres.ts';
import { pressIn } from '../../runtime/server/documents/press.ts';
import type { Job } from '../../runtime/server/documents/job.ts';
import { Pool } from '../../runtime/server/pool/pool.ts';
import { readFiles } from '../../runtime/server/publishing/bundle-files.ts';
import { compilePublished } from '../../runtime/server/publishing/compile.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const configs = path.resolve(import.meta.dirname, '../../configs');
const MATTER = 'disability-certificate';
const DOCUMENT = 'grantDecision';
const TIMES = 40;

async function decision(): Promise<Job> {
  const centre = (await readCentres(configs, 'jianghua')).byId('jianghua');
  const matter = compilePublished(await readFiles(path.join(configs, 'jianghua/matters', MATTER)));
  if (!centre) throw new Error('no centre');
  const events = trialEvents(centre, matter, DOCUMENT, undefined, '2026-03-02T02:00:00.000Z');
  const issued = events.flatMap((event) => (event.kind === 'documentIssued' ? [event.payload] : [])).at(-1);
  const job = issued && jobFor({ centre, matter, events, queryCode: 'ABCD2345' }, issued, 'pdf');
  if (!job) throw new Error('no decision');
  return job;
}

const tenths = (number: number) => Math.round(number * 10) / 10;

export async function figures(report: Report): Promise<void> {
  const job = await decision();
  const pool = new Pool({ workers: 1 });
  const press = pressIn(pool);
  const make = async () => {
    const start = performance.now();
    const made = await press.produce(job);
    return { took: performance.now() - start, bytes: made.format === 'pdf' ? made.bytes : new Uint8Array() };
  };
  try {
    const first = await make();
    const pages =
      Buffer.from(first.bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length ?? 0;
    for (let warm = 0; warm < 5; warm++) await make();
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push((await make()).took);
    const spread = [tenths(Math.min(...times)), tenths(Math.max(...times))] as const;
    const more = { first: tenths(first.took), pages, bytes: first.bytes.length };
    report({ name: 'pdf/page', unit: 'ms', value: tenths(median(times)), spread, ...more });
  } finally {
    await pool.close();
  }
}
