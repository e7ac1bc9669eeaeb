/** The code on a receipt: it leads to the progress page, and tells nobody the query code. */
import { anOffice, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';
import { trackUrlOf } from '../../../runtime/server/cases/track-url.ts';
import { qrPath } from '../../../runtime/server/documents/qr.ts';

describe('the code on a receipt', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice({ PUBLIC_URL: 'https://banshi.example/' });
  }, 60_000);
  afterAll(() => office.stop());

  const urlIn = (centre: string) =>
    trackUrlOf(office.office, office.office.centres.byId(centre)!, '431129202611180001');

  it("leads to the centre's own address, else to that of the installation", () => {
    expect(urlIn('ceshi')).toBe('https://zwfw.ceshi.example/track?number=431129202611180001');
    expect(urlIn('jianghua')).toBe('https://banshi.example/track?number=431129202611180001');
  });

  it('is left out where nobody said where the site is', async () => {
    const closed = await anOffice({ DEMONSTRATION: '0' });
    expect(trackUrlOf(closed.office, closed.office.centres.byId('jianghua')!, '1')).toBeUndefined();
    await closed.stop();
  }, 60_000);

  it('stands on the receipt, with the number and without the query code in it', async () => {
    const applicant = await office.applicant('15400000001');
    const application = await aSubmission(office, 'outdoor-advertising');
    const key = (name: string) => ({ 'idempotency-key': `track-url-${name}` });
    const { id, number } = (await applicant.send('post', '/api/my/cases', application, key('submit'))).body as {
      id: string;
      number: string;
    };
    const clerk = await office.staff('chengguan-clerk');
    const { version } = (await clerk.get(`/api/desk/cases/${id}`)).body as { version: number };
    const command = { kind: 'receive', materials: application.command.materials };
    await clerk.send('post', `/api/desk/cases/${id}/commands`, { command, expectedVersion: version }, key('receive'));
    const { documents } = (await clerk.get(`/api/desk/cases/${id}`)).body as {
      documents: { id: string; title: string }[];
    };
    const receipt = documents.find(({ title }) => title === '收件凭证');
    const page = await clerk.get(`/api/desk/cases/${id}/documents/${receipt?.id}?format=html`);
    expect(page.text).toContain(qrPath(`https://banshi.example/track?number=${number}`).path);
  });
});
