/** Worker threads of the server, the same from sources and from dist/. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

// From source (tsx, jest) a thread needs the loader for TypeScript too; `--import tsx` does nothing in a thread of Node 20.
const source = import.meta.url.endsWith('.ts');
const register = `import { register } from 'node:module'; register('tsx/esm', ${JSON.stringify(import.meta.url)}, { data: true });`;

/**
 * Starts the thread in `<name>.worker.ts` beside the module that asks.
 * @param beside `import.meta.url` of that module
 */
export const startThread = (name: string, beside: string, limits: WorkerOptions['resourceLimits'] = {}): Worker =>
  new Worker(new URL(`./${name}.worker.${source ? 'ts' : 'js'}`, beside), {
    execArgv: source ? ['--import', `data:text/javascript,${encodeURIComponent(register)}`] : [],
    env: {},
    resourceLimits: limits,
  });
