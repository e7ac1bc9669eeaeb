import type { Job } from '../../../../runtime/server/documents/job.ts';
import { pressIn } from '../../../../runtime/server/documents/press.ts';
import { Pool } from '../../../../runtime/server/pool/pool.ts';
import { acceptanceNotice } from '../../../engine/documents/samples.ts';

jest.setTimeout(120_000);

const job: Job = { format: 'pdf', ...acceptanceNotice, title: '受理通知书', createdAt: '2026-10-09T01:00:00Z' };
const failure = (work: Promise<unknown>) =>
  work.then(() => undefined).catch((error: unknown) => (error as { problem?: { code: string } }).problem?.code);

describe('the press', () => {
  const pool = new Pool({ workers: 1 });
  const press = pressIn(pool);
  afterAll(() => pool.close());

  test('gives the same paper twice and a page of the same words', async () => {
    const [a, b] = await Promise.all([press.produce(job), press.produce(job)]);
    expect(a.format === 'pdf' && Buffer.from(a.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(b).toEqual(a);
    const page = await press.produce({ ...job, format: 'html' });
    expect(page.format === 'html' && page.html).toContain('承诺于 2026年10月16日 前办结');
  });

  test('says what is missing in the data, and goes on', async () => {
    expect(await failure(press.produce({ ...job, data: {} }))).toBe('document-data-missing');
    expect(await failure(press.produce({ ...job, template: '<p>{{{a}}}</p>' }))).toBe('template-raw');
    expect(await failure(press.produce(job))).toBeUndefined();
  });
});
