/** Licences issued before 一窗 over HTTP: entered by one of the department, consented to by another, then as any other. */
import type {
  CaseView,
  EarlierCheckShape,
  EarlierEntryShape,
  EarlierKindShape,
  EarlierRow,
  HeldLicenceShape,
  LicenceRow,
  LicenceShape,
} from '../../../runtime/api/index.ts';
import { takeOverEarlier } from '../../../runtime/server/earlier/take-over.ts';
import { xlsx } from '../../../runtime/server/sheets/xlsx.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { apply, everybodyFor } from '../../build/courses.ts';
import { headings, inTable, ofOrganisation, ofShop as shop } from '../../build/earlier.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const matter = 'public-place-hygiene';
const kind = { matter, licence: 'hygiene-permit' };
const ofKind = `?${new URLSearchParams(kind).toString()}`;
const holder = '91350100M000100Y43';
const ofShop = Object.fromEntries(Object.entries(shop).filter(([id]) => id !== 'holderKind')) as Omit<
  typeof shop,
  'holderKind'
>;
const text = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(',')).join('\r\n');

describe('licences from before', () => {
  let office: TestOffice;
  let clerk: Caller;
  let chief: Caller;
  let keys = 0;
  beforeAll(async () => {
    office = await anOffice();
    clerk = await office.staff('weijian-reviewer');
    chief = await office.staff('weijian-chief');
  }, 60_000);
  afterAll(() => office.stop());

  const key = () => ({ 'idempotency-key': `earlier-key-${++keys}` });
  const enter = (line: object, more: object = {}, by = clerk, head = key()) =>
    by.send('post', '/api/desk/earlier-licences', { ...kind, line, ...more }, head);
  const answer = (id: string, body: object, by = chief) =>
    by.send('post', `/api/desk/earlier-entries/${id}/answers`, body);
  const entryOf = async (id: string, by = chief) =>
    (await by.get(`/api/desk/earlier-entries/${id}`)).body as EarlierEntryShape;
  const held = (number: unknown) =>
    clerk.send('post', '/api/licences', { matter, number: String(number), idNumber: holder });
  const registered = async (words: unknown, by = chief) =>
    ((await by.send('post', '/api/desk/licences', { words: String(words) })).body as { items: LicenceRow[] }).items;
  const send = (bytes: Buffer, name: string, to: 'checks' | 'files', more = '') =>
    clerk.upload(bytes, name, `/api/desk/earlier-${to}${ofKind}${more}`, key());

  it('are of the kinds the unit answers for, each with its columns', async () => {
    const { items } = (await clerk.get('/api/desk/earlier-kinds')).body as { items: EarlierKindShape[] };
    expect(items.map(({ name }) => name)).toEqual(['公共场所卫生许可证']);
    expect(items[0]?.columns.filter(({ required }) => required).map(({ title }) => title)).toEqual(
      ofOrganisation(headings),
    );
    expect((await (await office.staff('zhengwu-supervisor')).get('/api/desk/earlier-kinds')).body).toMatchObject({
      items: [],
    });
  });

  it('count for nothing before somebody else consented, and whoever entered them may not', async () => {
    const head = key();
    const entered = (await enter(ofShop, {}, clerk, head)).body as EarlierRow;
    expect(entered).toMatchObject({ stateName: '待复核', count: 1, mine: true, mayConsent: false });
    expect((await enter(ofShop, {}, clerk, head)).body).toEqual(entered);
    await takeOverEarlier(office.office);
    expect((await held(ofShop.number)).status).toBe(404);
    expect(await registered(ofShop.number)).toEqual([]);
    await expect(
      apply({ office, matter, example: 6, staff: await everybodyFor(office, matter), licence: ofShop.number }),
    ).rejects.toThrow('CASE_LICENCE_UNKNOWN');

    expect((await enter(ofShop, {}, chief)).body).toMatchObject({
      code: 'EARLIER_FAULTY',
      errors: [{ code: 'EARLIER_WAITING', pointer: '/line/number' }],
    });
    expect((await answer(entered.id, { consent: true }, clerk)).body).toMatchObject({ code: 'EARLIER_OWN' });
    expect((await answer(entered.id, { consent: true }, await office.staff('weijian-technical'))).status).toBe(403);
    expect((await answer(entered.id, { consent: true }, await office.staff('linye-chief'))).status).toBe(404);
  });

  it('go back with a reason, are put right, and stand in the register once consented to', async () => {
    const [waiting] = ((await chief.get('/api/desk/earlier-entries?state=waiting')).body as { items: EarlierRow[] })
      .items;
    const id = waiting?.id ?? '';
    expect((await answer(id, { consent: false, reason: ' ' })).status).toBe(400);
    await answer(id, { consent: false, reason: '有效期止与证照不符' });
    const returned = await entryOf(id, clerk);
    expect(returned).toMatchObject({
      entry: { stateName: '已退回', reason: '有效期止与证照不符', mine: true },
      line: { validTo: '2027-04-30', idNumber: holder },
    });
    expect((await entryOf(id)).line).toBeUndefined();
    const right = { ...returned.line, validTo: '2027-05-31' };
    expect((await enter(right, { replaces: id })).body).toMatchObject({ id, state: 'waiting' });
    expect((await answer(id, { consent: true })).body).toMatchObject({ state: 'entering', entered: 0 });
    expect((await answer(id, { consent: true })).body).toMatchObject({ code: 'EARLIER_CHANGED' });
    await takeOverEarlier(office.office);
    await takeOverEarlier(office.office);

    const { entry, items } = await entryOf(id);
    expect(entry).toMatchObject({ stateName: '已入库', entered: 1 });
    const licence = (await chief.get(`/api/desk/licences/${items[0]?.licence ?? ''}`)).body as LicenceShape;
    expect(licence).toMatchObject({
      ...{ number: ofShop.number, stateName: '有效', validTo: '2027-05-31', isEarlier: true },
      earlier: { issuer: ofShop.issuer, archive: ofShop.archive, takenOn: '2026-11-18' },
    });
    expect(licence.versions).toHaveLength(1);
    expect((await enter(ofShop)).body).toMatchObject({ errors: [{ code: 'EARLIER_KNOWN' }] });
    const kept = await office.office.store.earlier.byId({ centre: 'jianghua', kind: 'system' }, id);
    expect(JSON.stringify(kept)).not.toContain(holder);
  });

  it('tell everybody that they were issued before', async () => {
    const page = (await office.nobody().get(`/decisions?q=${encodeURIComponent(ofShop.number)}`)).text;
    expect(page).toContain('本系统启用前颁发，2026年11月18日由档案转入');
    expect(page).not.toContain(holder);
  });

  it('may be changed, renewed, given up and replaced as any other', async () => {
    const found = (await held('江卫公证字[2023]第000018号')).body as HeldLicenceShape;
    expect(found.offers.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['变更', true],
      ['延续', true],
      ['注销', true],
      ['补证', true],
    ]);
    expect(found).toMatchObject({ isEarlier: true, renewal: { to: '2027-05-01' } });
  });

  it('of a file are told cell by cell where one is wrong, and then none is entered', async () => {
    const rows = [
      headings,
      inTable({ ...ofShop, number: '2号' }),
      inTable({ ...ofShop, number: '3号', issuedOn: '五月' }),
      inTable(),
    ].map(ofOrganisation);
    const bytes = Buffer.from(text(rows));
    const check = (await send(bytes, '存量.csv', 'checks')).body as EarlierCheckShape;
    expect(check).toMatchObject({ lines: 3, sound: 1, faultCount: 2 });
    expect(check.faults.map(({ row, columnTitle, message }) => [row, columnTitle, message])).toEqual([
      [3, '发证日期', '不是日期，请写成 2023-05-01 或者 2023年5月1日'],
      [4, '证照编号', '证照库里已经有这个编号的证照'],
    ]);
    const refused = await send(bytes, '存量.csv', 'files');
    expect(refused.body).toMatchObject({ code: 'EARLIER_FAULTY', errors: [{ pointer: '/rows/3/issuedOn' }, {}] });
    expect((await chief.get('/api/desk/earlier-entries?state=waiting')).body).toMatchObject({ items: [] });
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
    expect((await send(old, '存量.xls', 'checks')).body).toMatchObject({ code: 'TABLE_UNREADABLE' });
    expect((await send(Buffer.alloc(2 * 1024 * 1024 + 1, 44), '存量.csv', 'checks')).status).toBe(413);
  });

  it('of a workbook come in together: whoever consents reads a covered number for a reason, and sees them enter', async () => {
    const forester = await office.staff('linye-reviewer');
    const head = await office.staff('linye-chief');
    const idNumber = '431129198506150029';
    const person = { ...shop, holderKind: '自然人', holder: '盘𠮷', idNumber, issuer: '江华瑶族自治县林业局' };
    const lines = Array.from({ length: 60 }, (_, at) =>
      inTable({ ...person, number: `江林采〔2021〕第${at + 100}号` }),
    );
    const columns = headings.map((title) => ({ title, kind: 'text', width: 20 }) as const);
    const chunks: Buffer[] = [];
    async function* rows() {
      for (const line of lines) yield await Promise.resolve(line as string[]);
    }
    for await (const chunk of xlsx({ name: '存量', columns, rows: rows() })) chunks.push(chunk);
    const to = '/api/desk/earlier-files?matter=timber-felling&licence=timber-felling-licence';
    const entered = (await forester.upload(Buffer.concat(chunks), '存量.xlsx', to, key())).body as EarlierRow;
    expect(entered).toMatchObject({ state: 'waiting', count: 60, file: '存量.xlsx' });

    const first = await entryOf(entered.id, head);
    expect(first.items).toHaveLength(30);
    expect(first.items[0]).toMatchObject({ row: 2, holderName: '盘𠮷', idNumber: '431***********0029' });
    const seen = await entryOf(entered.id, await office.staff('zhengwu-supervisor'));
    expect(seen.items[0]).toMatchObject({ holderName: '盘*' });
    const reveal = { row: 2, reason: '与档案核对' };
    const revealed = await head.send('post', `/api/desk/earlier-entries/${entered.id}/reveals`, reveal);
    expect(revealed.body).toEqual({ value: idNumber });

    await answer(entered.id, { consent: true }, head);
    await takeOverEarlier(office.office);
    expect((await entryOf(entered.id, head)).entry).toMatchObject({ state: 'entered', entered: 60 });
    expect(await registered(idNumber, head)).toHaveLength(30);
  });

  it('leave a trace of every step in the audit log, without what is personal', async () => {
    const auditor = await office.staff('zhengwu-audit');
    const acts = ['enterEarlier', 'returnEarlier', 'correctEarlier', 'consentEarlier', 'revealEarlier'];
    for (const act of acts) {
      const log = await auditor.get(`/api/audit?act=${act}`);
      expect((log.body as { items: unknown[] }).items.length).toBeGreaterThan(0);
      for (const personal of [holder, '431129198506150029', '盘𠮷']) expect(log.text).not.toContain(personal);
    }
  });

  it('are struck off by the head of the authority in a case of its own, and everybody reads that', async () => {
    const leader = await office.staff('weijian-leader');
    const [row] = await registered(ofShop.number);
    const id = row?.id ?? '';
    const path = `/api/desk/licences/${id}`;
    expect((await leader.get(path)).body).not.toHaveProperty('case');
    const open = (idNumber: string) => leader.send('post', `${path}/case`, { idNumber, mobile: '15400000002' });
    expect((await open('91431129MA0000001X')).status).toBeGreaterThanOrEqual(400);
    const opened = await open(holder);
    expect(opened.body).toMatchObject({ id });
    expect((await open(holder)).body).toEqual(opened.body);
    expect((await leader.get(path)).body).toMatchObject({ case: id });

    const { version, clocks, case: one } = (await leader.get(`/api/desk/cases/${id}`)).body as CaseView;
    expect(clocks).toEqual([]);
    expect(one.matter.name).toBe('公共场所卫生许可');
    const command = {
      ...{ kind: 'cancelLicence', ground: 'dissolved', evidence: '注销登记通知书', reason: '持证单位已经注销登记' },
      ...{ notice: 'told', noticeOn: '2026-11-18' },
    };
    const given = { command, expectedVersion: version };
    expect((await leader.send('post', `/api/desk/cases/${id}/commands`, given, key())).body).toMatchObject({
      stage: 'concluded',
    });
    await projectCases(office.office);
    expect((await leader.get(path)).body).toMatchObject({ stateName: '注销', endedOn: '2026-11-18', isEarlier: true });
    const seen = (await leader.get(`/api/desk/cases/${id}`)).body as CaseView;
    expect(seen.documents.map(({ title }) => title)).toEqual(['注销行政许可决定书']);
    const page = (await office.nobody().get(`/decisions?q=${encodeURIComponent(ofShop.number)}`)).text;
    expect(page).toContain('2026年11月18日注销');
    expect(page).toContain('本系统启用前颁发');
  });

  it('are given up by whoever entered them, and their numbers are free again', async () => {
    const line = { ...ofShop, number: '9号' };
    const { id } = (await enter(line)).body as EarlierRow;
    const withdraw = (by: Caller) => by.send('post', `/api/desk/earlier-entries/${id}/withdrawals`);
    expect((await withdraw(chief)).status).toBe(403);
    expect((await withdraw(clerk)).body).toMatchObject({ stateName: '已撤销' });
    expect((await enter(line, {}, chief)).body).toMatchObject({ state: 'waiting' });
  });

  it('have an empty table to fill in', async () => {
    const empty = await clerk.send('post', '/api/desk/earlier-templates', { ...kind, format: 'csv' });
    expect(empty.text.replace(/["\uFEFF\r\n]/gu, '').split(',')).toEqual(
      expect.arrayContaining(ofOrganisation(headings)),
    );
    const filled = Buffer.from(empty.text.trim() + '\r\n');
    expect((await send(filled, '空表.csv', 'checks')).body).toMatchObject({ faults: [{ code: 'EARLIER_EMPTY' }] });
  });
});
