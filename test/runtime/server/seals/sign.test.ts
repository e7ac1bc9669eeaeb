/** An electronic seal signs the bytes of the paper, or nothing is recorded. */
import { createHash } from 'node:crypto';
import type { CaseView } from '../../../../runtime/api/index.ts';
import { keepDocument } from '../../../../runtime/server/cases/documents.ts';
import type { SigningRequest } from '../../../../runtime/server/seals/provider.ts';
import { aKey, act, applyAtWindow } from '../../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';

describe('a service that signs', () => {
  let office: TestOffice;
  let clerk: Caller;
  const asked: { digest: string; title: string }[] = [];
  let works = false;
  beforeAll(async () => {
    const signing = {
      sign: async (request: SigningRequest) => {
        const digest = await request.digest();
        asked.push({ digest, title: request.document.title });
        if (!works) throw new Error('no answer');
        return `SM2 ${digest.slice(0, 8)}`;
      },
    };
    office = await anOffice({}, { sealProviders: { 'county-seals': signing } });
    clerk = await office.staff('chengguan-clerk');
    const manager = await office.staff('zhengwu-manager');
    const { items } = (await clerk.get('/api/desk/seals')).body as { items: { id: string; kind: string }[] };
    const ink = items.find(({ kind }) => kind === 'acceptance')?.id ?? '';
    await manager.send('post', `/api/centre/seals/${ink}/withdrawal`, { reason: '改用电子印章' }, aKey());
    const body = {
      code: 'E-1',
      name: '城管局受理专用章（电子）',
      kind: 'acceptance',
      unit: 'chengguan',
      keepers: ['chengguan-clerk'],
      provider: 'county-seals',
    };
    expect((await manager.send('post', '/api/centre/seals', body, aKey())).status).toBe(200);
  }, 60_000);
  afterAll(() => office.stop());

  it('gets the digest of the paper itself and its proof is kept; while it does not answer nothing is recorded', async () => {
    const { id } = await applyAtWindow(office, clerk, 'outdoor-advertising');
    const view = async () => (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
    const [receipt] = (await view()).documents;
    expect(receipt).toMatchObject({ ready: false, seal: { mine: '城管局受理专用章（电子）' } });
    const seal = { kind: 'seal', documents: [receipt?.id] };
    await expect(act(clerk, id, seal)).rejects.toThrow('电子签章没有完成');
    expect((await view()).documents[0]?.ready).toBe(false);

    works = true;
    await act(clerk, id, seal);
    const found = await office.office.store.cases.byId({ centre: 'jianghua', kind: 'system' }, id);
    const [paper] = found?.state.documents ?? [];
    const kept = await keepDocument(office.office, found!, paper!);
    const sum = createHash('sha256');
    for await (const chunk of office.office.store.files.read(kept)) sum.update(chunk as Buffer);
    const digest = sum.digest('hex');
    expect(asked.at(-1)).toEqual({ digest, title: '收件凭证' });
    expect(paper?.sealing).toMatchObject({ provider: 'county-seals', evidence: `SM2 ${digest.slice(0, 8)}` });
  });
});
