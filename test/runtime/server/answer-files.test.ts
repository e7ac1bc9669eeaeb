/** Photographs and signatures among the answers, over HTTP: whose they are, who reads them, and what papers show of them. */
import { toBuffer } from 'qrcode';
import type { CaseView } from '../../../runtime/api/index.ts';
import { acceptAll, act, applyOnline, aKey } from '../../build/carry.ts';
import { act as given, type Course, decided, everybodyFor, handedOut } from '../../build/courses.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';
import { unzip } from '../../build/unzip.ts';

const matter = 'outdoor-advertising';

interface Kept {
  id: string;
  name: string;
  size: number;
}

describe('files among the answers', () => {
  let office: TestOffice;
  let applicant: Caller;
  let stranger: Caller;
  let clerk: Caller;
  let photo: Kept;
  let signature: Kept;
  let id: string;

  const upload = async (by: Caller, name: string): Promise<Kept> => {
    const { id: file, size } = (await by.upload(await toBuffer(name), name)).body as Kept;
    return { id: file, name, size };
  };
  const viewFor = async (by: Caller) => (await by.get(`/api/desk/cases/${id}`)).body as CaseView;

  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
    stranger = await office.applicant('15400000008');
    clerk = await office.staff('chengguan-clerk');
    photo = await upload(applicant, '远景𠮷.png');
    signature = await upload(applicant, '设置人（代理人）签名.png');
    const answers = { sitePhotos: [photo], signature: [signature] };
    ({ id } = await applyOnline(office, applicant, matter, ({ command }) => Object.assign(command.answers, answers)));
  }, 60_000);
  afterAll(() => office.stop());

  it('belong to the case from then on, for those who see it', async () => {
    const { answers } = (await viewFor(clerk)).case;
    expect(answers).toMatchObject({ sitePhotos: [photo], signature: [signature] });
    for (const { id: file } of [photo, signature]) {
      expect((await clerk.get(`/api/attachments/${file}`)).status).toBe(200);
      expect((await stranger.get(`/api/attachments/${file}`)).status).toBe(404);
      expect((await applicant.send('delete', `/api/attachments/${file}`)).body.code).toBe('ATTACHMENT_CLAIMED');
    }
  });

  it('are not shown to those who only watch over clocks', async () => {
    const { answers } = (await viewFor(await office.staff('zhengwu-manager'))).case;
    expect(answers).not.toHaveProperty('sitePhotos');
    expect(answers).not.toHaveProperty('signature');
  });

  it.each([
    ['of somebody else', async () => upload(stranger, '别人的.png')],
    ['of another case', () => Promise.resolve(photo)],
    ['nobody ever uploaded', () => Promise.resolve({ id: 'f'.repeat(24), name: '没有.png', size: 10 })],
  ])('%s are refused at their place, and nothing is stored', async (_, take) => {
    const application = await aSubmission(office, matter);
    const own = await upload(applicant, '近景.png');
    Object.assign(application.command.answers, { signature: [own], sitePhotos: [await take()] });
    const answer = await applicant.send('post', '/api/my/cases', application, aKey());
    expect([answer.status, answer.body.pointer]).toEqual([404, '/command/answers/sitePhotos']);
    // What was the applicant's own is free again.
    expect((await applicant.send('delete', `/api/attachments/${own.id}`)).status).toBeLessThan(300);
  });

  it('are judged as all answers are: too many, or with more than a file has', async () => {
    const application = await aSubmission(office, matter);
    const five = await Promise.all([1, 2, 3, 4, 5].map((nth) => upload(applicant, `照片${nth}.png`)));
    Object.assign(application.command.answers, { sitePhotos: five });
    const answer = await applicant.send('post', '/api/my/cases', application, aKey());
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/command/answers/sitePhotos', message: expect.any(String) }]);
  });

  it('brought by a clerk stand beside those the applicant sent', async () => {
    await act(clerk, id, { kind: 'receive', materials: (await aSubmission(office, matter)).command.materials });
    const scanned = await upload(clerk, '窗口补拍.png');
    const correct = { kind: 'correctOnSpot', papers: [], confirmed: true };
    await act(clerk, id, { ...correct, answers: { sitePhotos: [photo, scanned] } });
    expect((await viewFor(clerk)).case.answers.sitePhotos).toEqual([photo, scanned]);
    expect((await applicant.get(`/api/attachments/${scanned.id}`)).status).toBe(200);
  });

  it('are shown by the papers that name them: on the page, on paper and to go on writing in', async () => {
    await acceptAll(clerk, id);
    const course: Course = { office, staff: await everybodyFor(office, matter), matter, example: 0 };
    await decided(course, id, 'grant');
    const paper = (await viewFor(clerk)).documents.find(({ title }) => title.includes('安全维护责任告知书'));
    const read = (format: string) =>
      applicant.get(`/api/my/cases/${id}/documents/${paper?.id}?format=${format}`).responseType('blob');

    const page = ((await read('html')).body as Buffer).toString('utf8');
    expect(page).toContain(`<img class="document-signature" src="/api/attachments/${signature.id}"`);
    expect(page).toContain(`<img class="document-image" src="/api/attachments/${photo.id}" alt="远景𠮷.png">`);
    const pdf = ((await read('pdf')).body as Buffer).toString('latin1');
    expect(pdf.match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(3);
    // A code to check the paper by is the fourth.
    const word = unzip(
      (await clerk.get(`/api/desk/cases/${id}/documents/${paper?.id}?format=docx`).responseType('blob')).body as Buffer,
    );
    expect([...word.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(4);

    await handedOut(course, id);
    await given(course, id, 'archive', () => ({}));
    const list = (await viewFor(clerk)).documents.find(({ title }) => title === '归档目录');
    const listed = await clerk.get(`/api/desk/cases/${id}/documents/${list?.id}?format=html`);
    for (const title of ['申请表所附拟设位置现场照片', '申请表所附设置人（代理人）签名'])
      expect(listed.text).toContain(title);
  }, 120_000);
});
