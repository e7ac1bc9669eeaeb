/** Attachments: told by content, kept under their Chinese names, readable by those who see the case. */
import { deflateSync } from 'node:zlib';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  deflateSync(Buffer.alloc(64)),
]);

describe('attachments', () => {
  let office: TestOffice;
  let applicant: Caller;
  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
  }, 60_000);
  afterAll(() => office.stop());

  const upload = (by: Caller, bytes: Buffer, name: string) => by.upload(bytes, name);

  it('keep their Chinese name and come back byte for byte as a download', async () => {
    const made = await upload(applicant, pdf, '场地使用协议（𠮷先生）.pdf');
    expect(made.body).toMatchObject({ name: '场地使用协议（𠮷先生）.pdf', type: 'application/pdf', size: pdf.length });
    const got = await applicant.get(`/api/attachments/${made.body.id as string}`).responseType('blob');
    expect(Buffer.compare(got.body as Buffer, pdf)).toBe(0);
    expect(got.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E5%9C%BA/);
  });

  it.each([
    ['a web page named like a picture', Buffer.from('<script>alert(1)</script>'), 'photo.png', 415],
    ['a program', Buffer.from('MZ\u0090'), 'setup.exe', 415],
    ['an empty file', Buffer.alloc(0), '空.pdf', 422],
    ['a file that is too large', Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]), '大.pdf', 413],
  ])('refuse %s', async (_, bytes, name, status) => {
    const answer = await upload(applicant, bytes, name);
    expect(answer.status).toBe(status);
  });

  it('lose every path and control character of their name', async () => {
    const made = await upload(applicant, png, '../../etc/\u202Egnp.照片.png');
    expect(made.body.name).toBe('gnp.照片.png');
  });

  it('are not there for anybody else until they belong to a case that person sees', async () => {
    const { id } = (await upload(applicant, png, '照片.png')).body as { id: string };
    const clerk = await office.staff('chengguan-clerk');
    const stranger = await office.applicant('15400000008');
    expect((await stranger.get(`/api/attachments/${id}`)).status).toBe(404);
    expect((await clerk.get(`/api/attachments/${id}`)).status).toBe(404);

    const application = await aSubmission(office, 'outdoor-advertising');
    application.command.materials[0]!.files = [id];
    const sent = await applicant.send('post', '/api/my/cases', application, { 'idempotency-key': 'with-a-file' });
    expect(sent.status).toBe(200);
    expect((await clerk.get(`/api/attachments/${id}`)).status).toBe(200);
    expect((await stranger.get(`/api/attachments/${id}`)).status).toBe(404);
    const discarded = await applicant.send('delete', `/api/attachments/${id}`);
    expect(discarded.body.code).toBe('ATTACHMENT_CLAIMED');
  });

  it('of somebody else cannot be handed in, and nothing is stored', async () => {
    const stranger = await office.applicant('15400000007');
    const { id } = (await upload(stranger, png, '别人的.png')).body as { id: string };
    const application = await aSubmission(office, 'outdoor-advertising');
    application.command.materials[0]!.files = [id];
    const answer = await applicant.send('post', '/api/my/cases', application, { 'idempotency-key': 'stolen-file' });
    expect(answer.status).toBe(404);
    expect((await stranger.get(`/api/attachments/${id}`)).status).toBe(200);
  });

  it('can be thrown away while nobody has submitted them', async () => {
    const { id } = (await upload(applicant, png, '误传.png')).body as { id: string };
    expect((await applicant.send('delete', `/api/attachments/${id}`)).status).toBe(204);
    expect((await applicant.get(`/api/attachments/${id}`)).status).toBe(404);
  });
});
