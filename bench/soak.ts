/**
 * `npm run soak`: server and store killed in turn under load, twenty times (SOAK_KILLS), then a command among ten
 * thousand cases against one among a million; one JSON line each, and failure when a promise broke.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { product } from './made/child.ts';
import { FILLED, flatness, twoCounties } from './made/scale.ts';
import { soak } from './made/soak.ts';

const kills = Number(process.env.SOAK_KILLS ?? 20);
const dataDir = await mkdtemp(path.join(tmpdir(), 'soak-'));
try {
  const result = await soak({ dataDir, program: product, kills, killEvery: 15, applicants: 8 });
  const broken = result.lost + result.doubled + result.undone + result.holes + result.verified;
  console.log(JSON.stringify({ name: 'soak/kill', value: broken, unit: 'broken promises', ...result }));
  if (broken > 0) process.exitCode = 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

const LIMIT = 1.2;
const folder = await mkdtemp(path.join(tmpdir(), 'soak-'));
try {
  const times = [5, 500] as const;
  const counties = await twoCounties(folder, times);
  try {
    const { ratio, value: command, spread } = await flatness(counties);
    const cases = times.map((many) => many * FILLED);
    console.log(JSON.stringify({ name: 'scale/flat', value: ratio, unit: '×', spread, command, cases }));
    if (ratio > LIMIT) process.exitCode = 1;
  } finally {
    await counties.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
