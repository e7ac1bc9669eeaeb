/** Progress by number and query code: told to whoever has both, and to nobody who guesses. */
import type { CaseView } from '../../../runtime/api/index.ts';
import { noticeGroups } from '../../../runtime/desks/staff/actions/notice-items.ts';
import { aSubmission, type Submission } from '../../build/submission.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

describe('following a case without signing in', () => {
  let office: TestOffice;
  let applicant: Caller;
  let application: Submission;

  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
    application = await aSubmission(office, 'outdoor-advertising');
  }, 60_000);
  afterAll(() => office.stop());

  const key = (name: string) => ({ 'idempotency-key': `tracking-${name}` });
  const submit = (name: string) => applicant.send('post', '/api/my/cases', application, key(name));

  describe('progress by number and query code', () => {
    it('is told to whoever has both, without personal data', async () => {
      const receipt = (await submit('track')).body as { number: string; queryCode: string };
      const body = { number: receipt.number, code: receipt.queryCode.toLowerCase() };
      const answer = await office.nobody().send('post', '/api/track', body);
      expect(answer.body.stageWords).toMatch(/已提交/);
      expect(JSON.stringify(answer.body)).not.toMatch(/盘𠮷|15400000001|11010119900307889X/);
    });

    it('leaves out the numbers and names a clerk wrote into a notice', async () => {
      const receipt = (await submit('masked')).body as { id: string; number: string; queryCode: string };
      const { materials } = application.command;
      const clerk = await office.staff('chengguan-clerk');
      const act = async (command: object, name: string) => {
        const { version } = (await clerk.get(`/api/desk/cases/${receipt.id}`)).body as { version: number };
        return clerk.send(
          'post',
          `/api/desk/cases/${receipt.id}/commands`,
          { command, expectedVersion: version },
          key(name),
        );
      };
      await act({ kind: 'receive', materials }, 'masked-receive');
      const item = '身份证';
      const problem = '赵测试的身份证号11010119900307889X与登记不一致，打15400000001没有接通';
      const defect = { on: `material:${materials[0]!.id}`, item, problem, remedy: '重新提交' };
      const read = (await clerk.get(`/api/desk/cases/${receipt.id}`)).body as CaseView;
      const everything = noticeGroups(read, '材料').flatMap(({ items }) => items.map(({ on }) => on));
      const sound = everything.filter((on) => on !== defect.on);
      const told = await act({ kind: 'notifyOnce', defects: [defect], sound }, 'masked-notify');
      expect(told.body).toMatchObject({ stage: 'supplementing' });
      const body = { number: receipt.number, code: receipt.queryCode };
      const [shown] = (
        (await office.nobody().send('post', '/api/track', body)).body as { defects: { problem: string }[] }
      ).defects;
      expect(shown?.problem).toBe('赵*的身份证号110***********889X与登记不一致，打154****0001没有接通');
    });
  });

  describe('guessing a number or a query code', () => {
    const from = (address: string) => (number: string, code: string) =>
      office.nobody().send('post', '/api/track', { number, code }, { 'x-forwarded-for': address });

    it('shuts the number after ten wrong codes, wherever they come from, and says how long', async () => {
      const receipt = (await submit('guess')).body as { number: string; queryCode: string };
      for (let turn = 0; turn < 10; turn++)
        expect((await from(`10.0.0.${turn}`)(receipt.number, 'WRONG1')).status).toBe(404);
      const answer = await from('10.0.0.99')(receipt.number, receipt.queryCode);
      expect(answer.status).toBe(429);
      expect(answer.body).toMatchObject({ code: 'LOCKED_OUT', title: '试的次数太多，请 15 分钟后再试' });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(890);
    });

    it('answers the same for a number that does not exist', async () => {
      const receipt = (await submit('same')).body as { number: string };
      const answers = async (number: string, address: string) => {
        const told: unknown[] = [];
        for (let turn = 0; turn < 12; turn++) {
          const { status, body } = await from(`${address}.${turn}`)(number, 'WRONG1');
          told.push([status, (body as { code: string }).code, (body as { title: string }).title]);
        }
        return told;
      };
      expect(await answers(receipt.number, '10.0.1')).toEqual(await answers('431129202611189999', '10.0.2'));
    });

    it('shuts an address after ten wrong tries at any number, for a minute, and leaves others alone', async () => {
      const receipt = (await submit('address')).body as { number: string; queryCode: string };
      const guess = from('10.0.3.1');
      for (let turn = 0; turn < 10; turn++)
        expect((await guess(`4311292026010100${10 + turn}`, 'WRONG1')).status).toBe(404);
      const answer = await guess(receipt.number, receipt.queryCode);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
      expect((await from('10.0.3.2')(receipt.number, receipt.queryCode)).status).toBe(200);
    });

    it('gives nobody more guesses for a case of their own', async () => {
      const own = (await submit('own')).body as { number: string; queryCode: string };
      const guess = from('10.0.4.1');
      const answers: number[] = [];
      for (let turn = 0; turn < 11; turn++) {
        answers.push((await guess(`4311292026010101${10 + turn}`, 'WRONG1')).status);
        await guess(own.number, own.queryCode);
      }
      expect(answers).toEqual([...Array<number>(10).fill(404), 429]);
    });

    it('lets twelve right questions pass', async () => {
      const { number, queryCode } = (await submit('often')).body as { number: string; queryCode: string };
      for (let turn = 0; turn < 12; turn++) expect((await from('10.0.5.1')(number, queryCode)).status).toBe(200);
    });

    it('counts tries of the same moment', async () => {
      const receipt = (await submit('moment')).body as { number: string };
      const tries = Array.from({ length: 30 }, (_, turn) => from(`10.0.6.${turn}`)(receipt.number, 'WRONG1'));
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 404)).toHaveLength(10);
      expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    });
  });
});
