// Runs the contract of the store against the server MONGODB_URI names and writes down what it did with each case:
// the golden file that shows, beside an assertion, which server was seen to answer so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';

const root = path.resolve(import.meta.dirname, '..');
const uri = process.env.MONGODB_URI ?? '';
const target = path.resolve(root, process.argv[2] ?? 'docs/golden.json');
if (uri === '') throw new Error('MONGODB_URI names no server');

const client = await new mongoose.mongo.MongoClient(uri).connect();
const { version, gitVersion } = await client.db('admin').command({ buildInfo: 1 });
await client.close();

const folder = mkdtempSync(path.join(tmpdir(), 'golden-'));
const results = path.join(folder, 'results.json');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const args = [jest, '--selectProjects', 'store', '--json', `--outputFile=${results}`, '--silent'];
spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
rmSync(folder, { recursive: true });

const cases = testResults
  .flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => [`${path.basename(name)}: ${fullName}`, status]),
  )
  .sort(([one], [other]) => one.localeCompare(other));
writeFileSync(
  target,
  `${JSON.stringify({ server: { version, gitVersion }, cases: Object.fromEntries(cases) }, null, 2)}\n`,
);
const failed = cases.filter(([, status]) => status === 'failed').length;
console.log(
  `${cases.length} cases on ${version}, ${failed} of them otherwise than here: ${path.relative(root, target)}`,
);
