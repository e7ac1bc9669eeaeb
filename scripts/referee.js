// Runs the contract of the store, the HTTP tests and a journey against a MongoDB-compatible server not written here:
// node scripts/referee.js PATH/TO/secantusd-py. It is a process of its own on a free port of this machine, and gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '..');
const [program, ...more] = process.argv.slice(2);
if (!program) throw new Error('usage: node scripts/referee.js PATH/TO/secantusd-py [jest options]');

/** What asks no store, or only how ours starts, plans and ends. */
const notAsked = [
  'test/runtime/server/(documents|validation|publishing)/',
  'test/runtime/server/(kill|pages/html|store/indexes)\\.test',
  'test/runtime/embedded/(wire|crash)\\.test',
];
const asked = ['test/runtime/(embedded|server)/', 'test/journeys/individual-business'];

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (is) => () => resolve(socket.destroy() && is);
    socket.once('connect', tell(true)).once('error', tell(false));
  });

const folder = await mkdtemp(path.join(tmpdir(), 'referee-'));
const port = await freePort();
const config = path.join(folder, 'none.toml');
await writeFile(config, '');
const server = spawn(
  program,
  ['--config', config, '--port', `${port}`, '--storage-path', `${folder}/data`, '--log-level', 'ERROR'],
  { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
);
const gone = once(server, 'exit');
server.once('error', (error) => console.error(`referee: ${error.message}`));
for (let tries = 0; tries < 300 && server.exitCode === null && !(await answers(port)); tries++) await pause(100);

const { status } = spawnSync(
  process.execPath,
  [
    ...['--max-old-space-size=4096', 'node_modules/jest/bin/jest.js', '--selectProjects', 'store', 'server', 'journeys'],
    ...['--testPathPatterns', ...asked, '--testPathIgnorePatterns', ...notAsked, ...more],
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MONGODB_URI: `mongodb://127.0.0.1:${port}/` } },
);
server.kill('SIGTERM');
await Promise.race([gone, pause(10_000).then(() => server.kill('SIGKILL'))]);
await rm(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
