/** Server and store killed in turn while an office works: what was answered is there, once, and no number is missing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ledger } from '../../../bench/made/ledger.ts';
import { killed } from '../../../bench/made/killing.ts';
import build from '../../journeys/build.ts';

describe('a server and a store that are killed in turn', () => {
  let dataDir: string;
  beforeAll(build, 240_000);
  beforeEach(async () => void (dataDir = await mkdtemp(path.join(tmpdir(), 'kill-'))));
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('keep every submission, withdrawal and decision they answered, none twice, series and chains whole', async () => {
    const found = await killed({ dataDir, kills: 3, killEvery: 4, applicants: 4 });
    expect(found).toMatchObject({ lost: 0, doubled: 0, undone: 0, holes: 0, verified: 0, kills: 3 });
    expect(found.submissions).toBeGreaterThan(10);
    expect(found.withdrawals).toBeGreaterThan(0);
    expect(found.decisions).toBeGreaterThan(0);
  }, 240_000);

  it('would be found out by the ledger', () => {
    const ledger = new Ledger();
    for (const id of ['a', 'b', 'c']) ledger.acknowledge(id, { id, number: `no-${id}` });
    ledger.withdraw('b');
    ledger.acknowledge('c', { id: 'd', number: 'no-d' });
    ledger.decide('c', ['江测许〔2026〕4号']);
    const documents = { b: ['江测许〔2026〕1号', '江测许〔2026〕3号'], c: ['江测许〔2026〕3号'], d: [] };
    const kept = (['b', 'c', 'd'] as const).map((id) => ({
      ...{ id, number: id === 'd' ? 'no-c' : `no-${id}`, stage: 'submitted' },
      documents: documents[id],
    }));
    expect(ledger.judge(kept)).toEqual({ lost: 1, doubled: 4, undone: 2, holes: 1 });
  });
});
