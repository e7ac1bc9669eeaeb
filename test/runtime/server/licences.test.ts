/** The register of licences over HTTP: numbered without a gap, found by whom they concern, acted on by new cases. */
import type { CaseView, HeldLicenceShape, LicenceRow, LicenceShape } from '../../../runtime/api/index.ts';
import { barsAgainst, enterBars } from '../../../runtime/server/licences/bars.ts';
import { enterLicences } from '../../../runtime/server/licences/enter.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { wakeCases } from '../../../runtime/server/worker/wake.ts';
import { accepted, apply, decided, everybodyFor, handedOut, type Course } from '../../build/courses.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { anOldLicence } from '../../build/old-licence.ts';

const matter = 'public-place-hygiene';
/** Examples of the matter, by what is asked for. */
const examples = { new: 0, renewal: 5, change: 6, cancellation: 7 } as const;
const holder = '91350100M000100Y43';

describe('the hygiene permits of the county', () => {
  let office: TestOffice;
  let course: Course;
  let chief: Caller;
  let issued: string[];
  /** Granted again once the bar was lifted. */
  let lifted: string;
  beforeAll(async () => {
    office = await anOffice();
    course = { office, matter, example: examples.new, staff: await everybodyFor(office, matter) };
    chief = await office.staff('weijian-chief');
    issued = [];
    for (let turn = 0; turn < 2; turn += 1) issued.push(await granted(course));
    await projectCases(office.office);
  }, 120_000);
  afterAll(() => office.stop());

  async function granted(way: Course): Promise<string> {
    const id = await apply(way);
    await accepted(way, id);
    await decided(way, id, 'grant');
    await handedOut(way, id);
    return id;
  }
  const viewOf = async (id: string) => (await chief.get(`/api/desk/cases/${id}`)).body as CaseView;
  const list = async (by: Caller, body: object = {}) =>
    (await by.send('post', '/api/desk/licences', body)).body as { items: LicenceRow[]; next?: string };
  const numberOf = async (id: string) => (await viewOf(id)).case.result?.number ?? '';
  const licenceOf = async (id: string) => (await chief.get(`/api/desk/licences/${id}`)).body as LicenceShape;

  it('bear the numbers of one series without a gap, in the form the rule prescribes', async () => {
    const numbers = [];
    for (const id of issued) numbers.push(await numberOf(id));
    expect(numbers).toEqual(['江卫公证字〔2026〕第000001号', '江卫公证字〔2026〕第000002号']);
  });

  it('stand in the register of the department, page by page, and are found however the number is typed', async () => {
    const first = await list(chief, { limit: 1 });
    expect(first.items).toMatchObject([{ id: issued[1], holderName: '江华测试有限公司', stateName: '有效' }]);
    const second = await list(chief, { limit: 1, cursor: first.next });
    expect(second.items).toMatchObject([{ id: issued[0] }]);
    expect(second.next).toBeUndefined();
    const found = await list(chief, { words: '江卫公证字[2026]第000002号' });
    expect(found.items.map(({ id }) => id)).toEqual([issued[1]]);
    expect((await list(chief, { words: holder.toLowerCase() })).items).toHaveLength(2);
    expect((await list(chief, { words: '江华测试' })).items).toHaveLength(2);
    expect((await list(chief, { sort: 'runsOut' })).items.map(({ id }) => id)).toEqual(issued);
  });

  it('are not seen from other departments, and no number of a person is kept with them', async () => {
    const other = await office.staff('linye-chief');
    expect((await list(other)).items).toEqual([]);
    expect((await other.get(`/api/desk/licences/${issued[0]}`)).status).toBe(404);
    const kept = await office.office.store.licences.byId({ centre: 'jianghua', kind: 'system' }, issued[0] ?? '');
    expect(JSON.stringify(kept)).not.toContain(holder);
  });

  it('are entered once, however often their cases are projected', async () => {
    const before = await licenceOf(issued[0] ?? '');
    const one = await office.office.store.cases.byNumber('jianghua', (await viewOf(issued[0] ?? '')).case.number);
    if (!one) throw new Error('the case is gone');
    await enterLicences(office.office, [one]);
    await enterLicences(office.office, [one, one]);
    expect(await licenceOf(issued[0] ?? '')).toEqual(before);
    expect(before.versions).toHaveLength(1);
  });

  describe('whoever holds one', () => {
    let applicant: Caller;
    beforeAll(async () => {
      applicant = await office.applicant('15400000001');
    });
    const look = (number: string, idNumber: string, by = applicant) =>
      by.send('post', '/api/licences', { matter, number, idNumber });

    it('is told what may be asked about it, and nobody else is told that there is one', async () => {
      const number = await numberOf(issued[0] ?? '');
      const found = (await look(number, holder)).body as HeldLicenceShape;
      expect(found).toMatchObject({ number, validTo: '2030-11-17', renewal: { to: '2030-10-18' } });
      expect(found.offers.map(({ name, allowed }) => [name, allowed])).toEqual([
        ['变更', true],
        ['延续', true],
        ['注销', true],
        ['补证', true],
      ]);
      expect((await look(number, '91431129MA0000001X')).status).toBe(404);
      expect((await look('江卫公证字〔2026〕第000099号', holder)).status).toBe(404);
    });

    it('is slowed when guessing', async () => {
      const guesser = await office.applicant('15400000009');
      const answers = [];
      for (let turn = 0; turn <= 10; turn += 1) answers.push((await look(`第${turn}号`, holder, guesser)).status);
      expect(answers.at(-2)).toBe(404);
      expect(answers.at(-1)).toBe(429);
    });
  });

  it('are changed by a case of their own: same number, same validity, one more version', async () => {
    const number = await numberOf(issued[0] ?? '');
    const id = await granted({ ...course, example: examples.change, licence: number });
    await projectCases(office.office);
    const { case: one, licence } = await viewOf(id);
    expect(one.matter.name).toBe('公共场所卫生许可（变更）');
    expect(one.materials.map((material) => material.id)).toContain('changeProof');
    expect(one.result).toMatchObject({ number, validTo: '2030-11-17' });
    expect(licence).toMatchObject({ id: issued[0], stateName: '有效（已变更）' });
    const versions = (await licenceOf(issued[0] ?? '')).versions;
    expect(versions.map(({ act, case: by }) => [act, by?.id])).toEqual([
      ['变更', id],
      ['颁发', issued[0]],
    ]);
  });

  it('end with the decision that cancels them, and nothing more can be asked about them', async () => {
    const licence = await numberOf(issued[1] ?? '');
    const way = { ...course, example: examples.cancellation, licence };
    const id = await granted(way);
    await projectCases(office.office);
    expect((await viewOf(id)).documents.map(({ title }) => title)).toContain('准予注销行政许可决定书');
    expect(await licenceOf(issued[1] ?? '')).toMatchObject({ stateName: '注销', endedOn: '2026-11-18' });
    await expect(apply({ ...way, example: examples.change })).rejects.toThrow('CASE_LICENCE_ENDED');
  });

  it('are taken back by the head of the department on a ground of the law, and deceit bars from applying again', async () => {
    const leader = await office.staff('weijian-leader');
    const [id = ''] = issued;
    const { version } = (await leader.get(`/api/desk/cases/${id}`)).body as CaseView;
    const command = { kind: 'revoke', ground: 'deceit', reason: '提交的检测报告系伪造', heard: true };
    const body = { command, expectedVersion: version };
    const answer = await leader.send('post', `/api/desk/cases/${id}/commands`, body, {
      'idempotency-key': 'revoke-one',
    });
    expect(answer.status).toBe(200);
    await projectCases(office.office);
    expect(await licenceOf(id)).toMatchObject({ stateName: '撤销', endedOn: '2026-11-18' });
    expect((await viewOf(id)).documents.map(({ title }) => title)).toContain('撤销行政许可决定书');
    await expect(apply(course)).rejects.toThrow('2029-11-17（含）以前不得再次申请本许可（行政许可法第七十九条）');
  });

  it('no longer bar whoever won against the finding; the bar stays on record with what lifted it', async () => {
    const leader = await office.staff('weijian-leader');
    const [id = ''] = issued;
    const { version } = (await leader.get(`/api/desk/cases/${id}`)).body as CaseView;
    const command = {
      ...{ kind: 'liftBar', bar: 'deceit', ground: 'overturned', authority: '江华瑶族自治县人民法院' },
      ...{ number: '（2026）湘1129行初31号', documentOn: '2026-11-18', reason: '判决确认认定事实不清' },
    };
    const answer = await leader.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command, expectedVersion: version },
      {
        'idempotency-key': 'lift-one',
      },
    );
    expect(answer.status).toBe(200);
    await projectCases(office.office);
    const found = await office.office.store.cases.byId({ centre: 'jianghua', kind: 'system' }, id);
    if (!found) throw new Error('the case is gone');
    await enterBars(office.office, [found]);
    expect(await barsAgainst(office.office, 'jianghua', { idNumber: holder })).toEqual([]);
    expect((await viewOf(id)).case.bars).toMatchObject([
      { kind: 'deceit', until: '2029-11-17', lifting: { number: command.number } },
    ]);
    lifted = await granted(course);
  });

  it('were granted before everybody: found by number and by the name of an organisation, page by page', async () => {
    const anybody = office.nobody();
    const read = async (query = '') => (await anybody.get(`/decisions${query}`)).text;
    const all = await read();
    for (const words of ['江华测试有限公司', '江卫公证字〔2026〕第000001号', '江华瑶族自治县卫生健康局', '撤销'])
      expect(all).toContain(words);
    expect(all).not.toContain(holder);
    const one = await read(`?q=${encodeURIComponent('江卫公证字[2026]第000002号')}`);
    expect(one).toContain('江卫公证字〔2026〕第000002号');
    expect(one).not.toContain('第000001号');
    expect(await read(`?q=${encodeURIComponent('江华测试')}`)).toContain('第000001号');
    expect(await read(`?q=${encodeURIComponent('没有的单位')}`)).toContain('没有找到');
    expect((await anybody.get('/decisions?from=nonsense')).status).toBe(400);
  });

  it('are renewed by the law where nobody decides in time, with a paper that says so', async () => {
    const { office: open } = office;
    const old = await anOldLicence(office);
    const way = { ...course, example: examples.renewal, licence: old.number };
    const id = await apply(way);
    await accepted(way, id);

    office.clock.move(new Date('2026-12-25T16:00:00.000Z'), true);
    for (let turn = 0; turn < 5; turn += 1) await wakeCases(open);
    await projectCases(open);
    const found = await open.store.cases.byId({ centre: 'jianghua', kind: 'system' }, id);
    expect(found?.state).toMatchObject({ stage: 'producing', decision: { tacit: true } });
    expect(found?.state.documents.map(({ title }) => title)).toContain('视为准予延续行政许可通知书');
    const renewed = await open.store.licences.byId({ centre: 'jianghua', kind: 'system' }, old.id);
    expect(renewed?.licence).toMatchObject({ standing: 'renewed', validFrom: '2026-12-26', validTo: '2030-12-25' });
    expect(renewed?.licence).toMatchObject({ issuedOn: '2022-12-26', earlier: { takenOn: '2026-11-18' } });
  });

  it('that ran out are listed for the department, struck off by its head, and marked before everybody', async () => {
    const id = lifted;
    office.clock.move(new Date('2030-12-30T02:00:00.000Z'), true);
    const leader = await office.staff('weijian-leader');
    expect((await list(leader, { sort: 'ranOut' })).items.map((row) => row.id)).toContain(id);

    const { version } = (await leader.get(`/api/desk/cases/${id}`)).body as CaseView;
    const command = {
      ...{ kind: 'cancelLicence', ground: 'expired', evidence: '证照库登记', reason: '届满后没有申请延续' },
      ...{ notice: 'told', noticeOn: '2030-12-28' },
    };
    const body = { command, expectedVersion: version };
    const answer = await leader.send('post', `/api/desk/cases/${id}/commands`, body, { 'idempotency-key': 'cancel-1' });
    expect(answer.body).toMatchObject({ stage: 'concluded' });
    await projectCases(office.office);
    expect((await list(leader, { sort: 'ranOut' })).items.map((row) => row.id)).not.toContain(id);
    const seen = (await leader.get(`/api/desk/cases/${id}`)).body as CaseView;
    expect(seen).toMatchObject({ licence: { stateName: '注销', endedOn: '2030-12-30' } });
    expect(seen.documents.map(({ title }) => title)).toContain('注销行政许可决定书');
    const { number = '' } = seen.case.result ?? {};
    const shown = (await office.nobody().get(`/decisions?q=${encodeURIComponent(number)}`)).text;
    expect(shown).toContain('2030年12月30日注销');
  });
});
