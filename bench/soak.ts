/** `npm run soak`: ten minutes (SOAK_MINUTES) of load with a kill every half minute; one JSON line, and failure when a promise broke. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { product } from './made/child.ts';
import { soak } from './made/soak.ts';

const minutes = Number(process.env.SOAK_MINUTES ?? 10);
const dataDir = await mkdtemp(path.join(tmpdir(), 'soak-'));
try {
  const result = await soak({ dataDir, program: product, seconds: minutes * 60, killEvery: 30, applicants: 8 });
  const broken = result.lost + result.doubled + result.undone;
  console.log(JSON.stringify({ name: 'soak/kill', value: broken, unit: 'broken promises', minutes, ...result }));
  if (broken > 0) process.exitCode = 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
