/** A server that is killed while applicants submit: what was answered is there, once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { productFromSource } from '../../../bench/made/child.ts';
import { Ledger } from '../../../bench/made/ledger.ts';
import { soak } from '../../../bench/made/soak.ts';

describe('a server that is killed', () => {
  let dataDir: string;
  beforeEach(async () => void (dataDir = await mkdtemp(path.join(tmpdir(), 'kill-'))));
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('keeps every submission and withdrawal it answered, and none twice', async () => {
    const soaked = await soak({ dataDir, program: productFromSource, seconds: 20, killEvery: 8, applicants: 4 });
    expect(soaked).toMatchObject({ lost: 0, doubled: 0, undone: 0, kills: 2 });
    expect(soaked.submissions).toBeGreaterThan(20);
    expect(soaked.withdrawals).toBeGreaterThan(0);
  }, 120_000);

  it('would be found out by the ledger', () => {
    const ledger = new Ledger();
    for (const id of ['a', 'b', 'c']) ledger.acknowledge(id, { id, number: `no-${id}` });
    ledger.withdraw('b');
    ledger.acknowledge('c', { id: 'd', number: 'no-d' });
    const kept = ['b', 'c', 'd'].map((id) => ({ id, number: id === 'd' ? 'no-c' : `no-${id}`, stage: 'submitted' }));
    expect(ledger.judge(kept)).toEqual({ lost: 1, doubled: 3, undone: 1 });
  });
});
