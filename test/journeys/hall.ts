/** The product as a newcomer starts it: `npm start` on a fresh data folder, as a child process. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aDatabaseOn } from '../build/store.ts';

const root = path.resolve(import.meta.dirname, '../..');
const READY_MS = 120_000;

export interface Hall {
  /** Address of Jianghua; `of` gives another centre's. */
  url: string;
  of: (centre: string) => string;
  /** Moves the office's clock, or freezes it there. */
  setClock: (now: string, frozen?: boolean) => Promise<void>;
  /** What the server printed. */
  printed: () => string;
  close: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

/** @param cases how many of the past year the county has already */
export async function openHall(cases = 0): Promise<Hall> {
  const home = await mkdtemp(path.join(tmpdir(), 'hall-'));
  const configs = path.join(home, 'configs');
  await cp(path.join(root, 'configs'), configs, { recursive: true });
  const port = await freePort();
  const given = process.env.MONGODB_URI ?? '';
  const database = given === '' ? undefined : aDatabaseOn(given);
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: path.join(home, 'data'),
    CONFIGS_DIR: configs,
    MONGODB_URI: database?.uri ?? '',
    DEMONSTRATION: '1',
    NODE_ENV: '',
  };
  if (cases > 0) execFileSync('npm', ['run', 'yichuang', '--', 'demo', '--cases', String(cases)], { cwd: root, env });
  let output = '';
  const started = async (): Promise<ChildProcess> => {
    const child = spawn('npm', ['start'], {
      cwd: root,
      env: { ...env, CLOCK: '' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await ready(`http://127.0.0.1:${port}/readyz`, child, () => output);
    return child;
  };
  const of = (centre: string) => `http://${centre}.localhost:${port}`;
  const server = await started();

  return {
    url: of('jianghua'),
    of,
    setClock: async (now, frozen = false) => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/demo/clock`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now, frozen }),
      });
      if (!answer.ok) throw new Error(`the clock could not be set: ${await answer.text()}`);
    },
    printed: () => output,
    close: async () => {
      await ended(server);
      await database?.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function ready(at: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`npm start ended:\n${output()}`);
    const answer = await fetch(at).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not ready in time:\n${output()}`);
}

/** Asks the whole process group to end, as a terminal does. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    const late = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    process.kill(-child.pid, 'SIGTERM');
  });
}
