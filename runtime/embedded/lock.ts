/** One server owns a data directory: a lock file names its process and its socket. */
import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';

export type Lock = { directory: string; socket: string; release: () => Promise<void> };
type Owner = { pid: number; socket: string; token: string };

/** Linux allows 107 bytes, macOS 103. */
const LONGEST_SOCKET = 100;
const STARTING = 5_000;

export const running = (socket: string, database: string): string =>
  `mongodb://${encodeURIComponent(socket)}/${database}?directConnection=true`;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ path: socket });
    const end = (alive: boolean) => () => {
      probe.destroy();
      resolve(alive);
    };
    probe.once('connect', end(true)).once('error', end(false));
  });
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function ownerIn(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

async function writeNew(file: string, owner: Owner): Promise<boolean> {
  const draft = `${file}.${owner.token}`;
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(JSON.stringify(owner));
  await handle.close();
  try {
    await link(draft, file);
    return true;
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw reason;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves a dead owner's lock away; puts it back when another process was quicker and it is that one's. */
async function clear(file: string, dead: Owner | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    const moved = await ownerIn(aside);
    if (moved?.token !== dead?.token) await link(aside, file).catch(() => undefined);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'ENOENT') throw reason;
  } finally {
    await rm(aside, { force: true });
  }
}

/** The same at every start, so that whoever was connected finds the store again; elsewhere only where the path is too long. */
async function socketIn(directory: string): Promise<string> {
  const near = join(directory, 'store.sock');
  if (Buffer.byteLength(near) <= LONGEST_SOCKET) return near;
  return join(await mkdtemp(join(tmpdir(), 'store-')), 'store.sock');
}

/** @returns the lock, or the URI of the server that already has the directory */
export async function claim(dataDir: string, database: string): Promise<{ lock: Lock } | { uri: string }> {
  if (process.platform === 'win32')
    throw new Failure(
      'IllegalOperation',
      'the embedded store is not supported on Windows: set MONGODB_URI to a MongoDB server',
    );
  const directory = join(dataDir, 'store');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  const file = join(directory, 'owner.json');
  const token = randomUUID();
  const socket = await socketIn(directory);
  const giveUp = Date.now() + STARTING;
  for (;;) {
    if (await writeNew(file, { pid: process.pid, socket, token })) {
      // What a dead owner left; only the new one may take it away.
      await rm(socket, { force: true });
      break;
    }
    const owner = await ownerIn(file);
    if (owner && (await answers(owner.socket))) return { uri: running(owner.socket, database) };
    if (!owner || !alive(owner.pid) || Date.now() > giveUp) await clear(file, owner);
    else await pause(50);
  }
  const release = async (): Promise<void> => {
    if (dirname(socket) !== directory) await rm(dirname(socket), { recursive: true, force: true });
    if ((await ownerIn(file))?.token !== token) return;
    await rm(socket, { force: true });
    await rm(file, { force: true });
  };
  return { lock: { directory, socket, release } };
}
