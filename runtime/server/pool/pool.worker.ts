/** A thread of the pool: one task in; a word when its code is loaded and the stopwatch may run; one answer out. */
import { parentPort } from 'node:worker_threads';
import type { Said } from '../thread.ts';
import type { Kind, Kinds, Task } from './kinds.ts';

type Run<K extends Kind> = (asked: Kinds[K]['asked']) => Promise<Kinds[K]['answer']>;

/** Loaded when first asked for, so that a thread for papers need not know the gate of publishing. */
const runs: { [K in Kind]: () => Promise<Run<K>> } = {
  document: async () => (await import('../documents/produce.ts')).produce,
  examination: async () => {
    const { examine } = await import('../publishing/examine.ts');
    return ({ centre, files, staffing }) => examine(centre, files, staffing);
  },
  trial: async () => (await import('../cases/trial-paper.ts')).trialPaper,
};

/** Buffers move to the other thread; everything else is copied. */
const buffersOf = (answer: unknown): ArrayBuffer[] =>
  typeof answer === 'object' && answer !== null && 'bytes' in answer && answer.bytes instanceof Uint8Array
    ? [answer.bytes.buffer as ArrayBuffer]
    : [];

const say = (said: Said, moved: ArrayBuffer[] = []) => parentPort?.postMessage(said, moved);

async function work({ kind, asked }: Task): Promise<void> {
  const run = (await runs[kind]()) as Run<Kind>;
  say('begun');
  const answer = await run(asked);
  say({ answer }, buffersOf(answer));
}

parentPort?.on('message', (task: Task) => {
  work(task).catch((error: unknown) => {
    say({ failed: error instanceof Error ? error.name : '' });
  });
});
