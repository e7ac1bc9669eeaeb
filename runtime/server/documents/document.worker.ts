/** The thread that produces documents: one job in, one answer out. */
import { parentPort } from 'node:worker_threads';
import type { Job } from './job.ts';
import { produce } from './produce.ts';

parentPort?.on('message', (job: Job) => {
  void produce(job).then((answer) => {
    parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : []);
  });
});
// The first word says that the code is loaded: a job's time is not spent on it.
parentPort?.postMessage('ready');
