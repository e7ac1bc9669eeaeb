/** A process of its own for what is measured, so that the one that measures does not slow it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm start` runs; built first by whoever measures or tests it. */
const product = ['dist/runtime/server/cli.js'] as const;
export const rival = (name: string) => ['--import', 'tsx', `bench/against/${name}.ts`] as const;

export interface Child {
  pid: number;
  /** What the sign of being ready captured. */
  said: string;
  /** Resident memory now, in MB. */
  resident: () => Promise<number>;
  /** Stops it in the middle of what it does, or lets it go on. */
  freeze: (frozen: boolean) => void;
  /** Ends the process and waits until it is gone. */
  end: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Starts Node with `args` and waits for a line on its output that matches `ready`. */
export async function launch(
  args: readonly string[],
  ready: RegExp,
  environment: Record<string, string> = {},
): Promise<Child> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  void gone.then(() => process.off('exit', orphan));
  const lines = createInterface(child.stdout);
  const said = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const match = ready.exec(line);
      if (match) resolve(match[1] ?? match[0]);
      else if (line.startsWith('{')) process.stderr.write(`${line}\n`);
    });
    void gone.then(() => reject(new Error(`${args.join(' ')} ended before it was ready`)));
  });
  const pid = child.pid ?? 0;
  return {
    pid,
    said,
    resident: async () => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
    },
    freeze: (frozen) => void child.kill(frozen ? 'SIGSTOP' : 'SIGCONT'),
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

/** The server on a port of its own; `said` is its port. */
export const launchServer = (environment: Record<string, string>) =>
  launch([...product, 'serve'], /localhost:(\d+)/, { PORT: '0', DEMONSTRATION: '1', MONGODB_URI: '', ...environment });

/** The embedded store alone; `said` is its address. */
export const launchStore = (dataDir: string) => launch([...product, 'store', '--data', dataDir], /^(mongodb:.*)/);

/** Runs a command of the product to its end. @returns its exit code */
export async function runProduct(args: readonly string[], environment: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [...product, ...args], {
    cwd: root,
    env: { ...process.env, MONGODB_URI: '', DEMONSTRATION: '1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
