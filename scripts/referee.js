// Runs the contract of the store, the HTTP tests and a journey against a MongoDB-compatible server not written here:
// node scripts/referee.js PATH/TO/secantusd-py [--whole]. The server is a process of its own on a free port of this machine, a
// fresh one for each part, and gone afterwards. The last line says how many tests passed and failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '..');
const [program, ...flags] = process.argv.slice(2);
if (!program) throw new Error('usage: node scripts/referee.js PATH/TO/secantusd-py [--whole]');
const isWhole = flags.includes('--whole');

/** Milliseconds in which at least one file of tests comes to its end, however busy the machine. */
const SILENT = 4 * 60_000;
/**
 * Never asked: what asks no store, what only says how ours starts, plans and ends, and what plays for minutes. Asked with
 * `--whole` alone: what puts no question to the store that others do not put as well.
 */
const parts = [
  { project: 'store', asked: ['test/runtime/embedded/'], never: ['/(wire|crash)\\.test'], seldom: [] },
  {
    project: 'server',
    asked: ['test/runtime/server/'],
    never: [
      '/server/(documents|validation|publishing|pool|sheets|ooxml|checking|pages)/',
      '/(kill|storm|several-workers|fill|html|indexes|case-chain|peers|replay|new-matter)\\.test',
    ],
    seldom: [
      '/server/(access|authority|grants|isolation|reveal|session|supervision|track-url|slips|verify|answer-files)\\.test',
      '/server/(commitment|consultation|late-entry|handled-elsewhere|before-acceptance|elsewhere|settings|web)\\.test',
      '/server/(time-limits|quota-order|hand-overs|tracking)\\.test',
      '/server/(table-sheet|broken-request|http/problem|seals/sign|search/term|demonstration/answers)\\.test',
    ],
  },
  { project: 'journeys', asked: ['test/journeys/individual-business'], never: [], seldom: [] },
];

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

/** Runs to the end what still says something now and then: slow is no failure, silent is. */
async function toTheEnd(args, env) {
  const run = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env });
  const giveUp = () => run.kill('SIGKILL');
  let silent = setTimeout(giveUp, SILENT);
  run.stderr.on('data', (said) => {
    process.stderr.write(said);
    clearTimeout(silent);
    silent = setTimeout(giveUp, SILENT);
  });
  await once(run, 'exit');
  clearTimeout(silent);
}

async function against({ project, asked, never, seldom }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'referee-'));
  const port = await freePort();
  await writeFile(`${folder}/none.toml`, '');
  const settings = ['--config', `${folder}/none.toml`, '--storage-path', `${folder}/data`, '--log-level', 'ERROR'];
  const server = spawn(program, [...settings, '--port', `${port}`], { cwd: folder, stdio: ['ignore', 'ignore', 2] });
  const gone = new Promise((resolve) => server.once('exit', resolve).once('error', resolve));
  for (let tries = 0; tries < 300 && server.exitCode === null && !(await answers(port)); tries++) await pause(100);
  const results = `${folder}/results.json`;
  const notAsked = isWhole ? never : [...never, ...seldom];
  const ignored = notAsked.length > 0 ? ['--testPathIgnorePatterns', ...notAsked] : [];
  await toTheEnd(
    [
      // In one process: this runs beside the tests.
      ...[
        '--max-old-space-size=4096',
        'node_modules/jest/bin/jest.js',
        '-i',
        '--ci',
        '--json',
        '--outputFile',
        results,
      ],
      ...['--selectProjects', project, '--testPathPatterns', ...asked, ...ignored],
    ],
    { ...process.env, MONGODB_URI: `mongodb://127.0.0.1:${port}/` },
  );
  server.kill('SIGTERM');
  await Promise.race([gone, pause(10_000).then(() => server.kill('SIGKILL'))]);
  const told = await readFile(results, 'utf8').then(JSON.parse, () => undefined);
  await rm(folder, { recursive: true, force: true });
  if (!told) console.log(`${project}: did not come to an end`);
  return told ? [told.numPassedTests, told.numFailedTests + told.numRuntimeErrorTestSuites] : [0, 1];
}

let [passed, failed] = [0, 0];
for (const part of parts) {
  const [good, bad] = await against(part);
  console.log(`${part.project} against ${path.basename(program)}: ${good} passed, ${bad} failed`);
  passed += good;
  failed += bad;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
