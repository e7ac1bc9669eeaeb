/** The stopwatch over what configurations make the server do: a thread is ended wherever it stands, and the office goes on. */
import type { Job } from '../../../../runtime/server/documents/job.ts';
import { Refusal } from '../../../../runtime/server/http/refusal.ts';
import { Pool } from '../../../../runtime/server/pool/pool.ts';
import { gateIn } from '../../../../runtime/server/publishing/gate.ts';
import { centreOf } from '../../../build/published.ts';
import { filesIn } from '../../../configs/files.ts';
import { acceptanceNotice } from '../../../engine/documents/samples.ts';

jest.setTimeout(120_000);

const centre = centreOf('jianghua');
const files = filesIn('jianghua/matters/timber-felling');
const paper: Job = { format: 'html', ...acceptanceNotice, title: '受理通知书', createdAt: '2026-10-09T01:00:00Z' };
const heavy: Job = {
  ...paper,
  format: 'pdf',
  template: '<table>{{#each rows}}<tr><td>{{name}}</td></tr>{{/each}}</table>',
  fields: { rows: { type: 'list', label: '行', fields: { name: { type: 'text', label: '名' } } } },
  data: { rows: Array.from({ length: 1000 }, () => ({ name: '长'.repeat(1500) })) },
};
/** How work ended: that it was done, or the code of the refusal. */
const end = (work: Promise<unknown>) =>
  work.then(() => 'done').catch((error: unknown) => (error instanceof Refusal ? error.code : String(error)));

describe('a pool of threads', () => {
  const pool = new Pool({ workers: 2 });
  const gate = gateIn(pool);
  afterAll(() => pool.close());

  test('checks a matter of the county as the gate in its own thread would', async () => {
    const { publishable, bundle, hash, examples } = await gate.examine({ centre, files });
    expect([publishable, bundle?.matter.id, hash?.length]).toEqual([true, 'timber-felling', 64]);
    expect(examples.length).toBeGreaterThan(3);
  });

  test('shows a paper of a draft filled with an example, and says what is wrong with the draft otherwise', async () => {
    const { bundle } = await gate.examine({ centre, files });
    const trial = {
      centre,
      bundle: bundle!,
      document: 'acceptance',
      example: undefined,
      format: 'html' as const,
      now: '2026-11-18T02:00:00.000Z',
    };
    const id = bundle!.documents.documents.find(({ act }) => act === 'accept')!.id;
    expect(await gate.trial({ ...trial, document: id })).toContain('样例申请人');
    const pdf = await gate.trial({ ...trial, document: id, format: 'pdf' });
    expect(
      Buffer.from(pdf as Uint8Array)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await end(gate.trial({ ...trial, document: 'nothing' }))).toBe('NOT_FOUND');
    const broken = { ...bundle!, materials: { materials: [{ when: { any: [] } }] } as never };
    expect(await end(gate.trial({ ...trial, bundle: broken }))).toBe('NOT_PUBLISHABLE');
  });

  test('lets no paper wait behind checks', async () => {
    await Promise.all([1, 2].map(() => pool.run('document', paper)));
    const order: string[] = [];
    const told = (name: string) => () => void order.push(name);
    const checks = [1, 2].map((each) => gate.examine({ centre, files }).then(told(`check ${each}`)));
    await Promise.all([...checks, pool.run('document', paper).then(told('paper'))]);
    expect(order.indexOf('paper')).toBeLessThan(order.indexOf('check 2'));
  });

  test('stops a check whose person is gone, begun or waiting', async () => {
    const gone = new AbortController();
    const checks = [1, 2].map(() => end(gate.examine({ centre, files }, gone.signal)));
    gone.abort();
    expect(await Promise.all(checks)).toEqual(['WORK_CALLED_OFF', 'WORK_CALLED_OFF']);
    expect(await end(gate.examine({ centre, files }, gone.signal))).toBe('WORK_CALLED_OFF');
    expect(await end(pool.run('document', paper))).toBe('done');
  });
});

describe('a task that takes too long', () => {
  test('is stopped, and the next paper is made by a fresh thread', async () => {
    const pool = new Pool({ workers: 1, limit: 1500 });
    expect(await Promise.all([heavy, paper].map((job) => end(pool.run('document', job))))).toEqual([
      'WORK_TIME',
      'done',
    ]);
    await pool.close();
  });

  test('does not pass when it is a check: one problem says why, and nothing is publishable', async () => {
    const pool = new Pool({ workers: 1, limit: 5 });
    const { problems, publishable } = await gateIn(pool).examine({ centre, files });
    await pool.close();
    expect(publishable).toBe(false);
    expect(problems).toEqual([
      {
        ...{ code: 'WORK_TIME', pointer: '', severity: 'error' },
        message: '处理超过 0.005 秒，已停止；请减少内容或者简化写法',
      },
    ]);
  });
});

test('a full line and a closed pool refuse', async () => {
  const pool = new Pool({ workers: 1, queue: 1 });
  const all = [1, 2, 3].map(() => end(pool.run('document', paper)));
  expect(await all[2]).toBe('WORK_BUSY');
  expect(await Promise.all(all)).toEqual(['done', 'done', 'WORK_BUSY']);
  await pool.close();
  expect(await end(pool.run('document', paper))).toBe('WORK_BUSY');
});
