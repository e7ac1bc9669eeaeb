import { Press } from '../../../../runtime/server/documents/press.ts';
import type { Job } from '../../../../runtime/server/documents/job.ts';
import { acceptanceNotice } from '../../../engine/documents/samples.ts';

jest.setTimeout(120_000);

const job: Job = { format: 'pdf', ...acceptanceNotice, title: '受理通知书', createdAt: '2026-10-09T01:00:00Z' };
const failure = (work: Promise<unknown>) =>
  work.then(() => undefined).catch((error: unknown) => (error as { problem?: { code: string } }).problem?.code);

describe('the press', () => {
  let press: Press;
  beforeAll(() => (press = new Press({ workers: 1 })));
  afterAll(() => press.close());

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

test('a document that takes too long is stopped, and the next is produced', async () => {
  const rows = Array.from({ length: 1000 }, () => ({ name: '长'.repeat(1500) }));
  const heavy: Job = {
    ...job,
    template: '<table>{{#each rows}}<tr><td>{{name}}</td></tr>{{/each}}</table>',
    fields: { rows: { type: 'list', label: '行', fields: { name: { type: 'text', label: '名' } } } },
    data: { rows },
  };
  const press = new Press({ workers: 1, limit: 1500 });
  const [slow, next] = await Promise.all([failure(press.produce(heavy)), failure(press.produce(job))]);
  await press.close();
  expect([slow, next]).toEqual(['document-time', undefined]);
});

test('a full queue and a closed press refuse', async () => {
  const press = new Press({ workers: 1, queue: 1 });
  const all = [press.produce(job), press.produce(job), press.produce(job)].map(failure);
  expect(await all[2]).toBe('document-busy');
  await Promise.all(all);
  await press.close();
  expect(await failure(press.produce(job))).toBe('document-busy');
});
