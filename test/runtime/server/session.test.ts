/** Signing in: slow for whoever guesses, useless for foreign pages, and bound to one centre. */
import { demonstrationPassword } from '../../../runtime/server/accounts/seed.ts';
import { anOffice, type TestOffice } from '../../build/office.ts';

describe('signing in', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  }, 60_000);
  afterAll(() => office.stop());

  it('tells the desk who sits there, in which posts and at which window', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const { body } = await clerk.get('/api/session');
    expect(body).toMatchObject({ kind: 'staff', posts: [{ kind: 'clerk' }] });
    expect(body.window.name).toMatch(/城/);
  });

  it('shuts the door for half an hour after five wrong passwords, for the right one too', async () => {
    const nobody = office.nobody();
    const signIn = (password: string) =>
      nobody.send('post', '/api/staff/session', { name: 'linye-reviewer', password });
    for (let turn = 0; turn < 5; turn++) expect((await signIn('wrong')).body.code).toBe('SIGN_IN_WRONG');
    const answer = await signIn(demonstrationPassword);
    expect(answer.status).toBe(429);
    expect(answer.body.title).toMatch(/分钟后再试/);
  });

  it('answers the same for a wrong password and for an account that does not exist', async () => {
    const nobody = office.nobody();
    const wrong = await nobody.send('post', '/api/staff/session', { name: 'nobody-here', password: 'wrong' });
    expect(wrong.body).toMatchObject({ status: 401, code: 'SIGN_IN_WRONG' });
  });

  it('takes a one-time code once', async () => {
    const nobody = office.nobody();
    const mobile = '15400000003';
    await nobody.send('post', '/api/applicant/code', { mobile });
    const [message] = await office.office.store.messages.latest('jianghua', 1);
    const code = /\d{6}/.exec(message?.text ?? '')?.[0];
    const enter = () => office.nobody().send('post', '/api/applicant/session', { mobile, code });
    expect((await enter()).status).toBe(200);
    expect((await enter()).body.code).toBe('CODE_WRONG');
  });

  it('keeps the session in a cookie no script can read', async () => {
    const nobody = office.nobody();
    const credentials = { name: 'chengguan-chief', password: demonstrationPassword };
    const answer = await nobody.send('post', '/api/staff/session', credentials);
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('refuses a change without the token of the page', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const answer = await clerk.send('delete', '/api/session', {}, { 'x-csrf-token': 'stolen' });
    expect(answer.body.code).toBe('CSRF_WRONG');
  });

  it('does not carry over to another centre', async () => {
    const answer = await office.nobody('ceshi').send('post', '/api/staff/session', {
      name: 'chengguan-clerk',
      password: demonstrationPassword,
    });
    expect(answer.body.code).toBe('SIGN_IN_WRONG');
  });
});

describe('outside demonstration mode', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice({ DEMONSTRATION: '0' });
  }, 60_000);
  afterAll(() => office.stop());

  it.each(['/api/demo/clock', '/api/demo/accounts', '/api/demo/outbox'])('there is no %s', async (path) => {
    const answer = await office.nobody().get(path);
    expect(answer.body.code).toBe('ROUTE_NOT_FOUND');
  });

  it('no demonstration account exists', async () => {
    const credentials = { name: 'chengguan-clerk', password: demonstrationPassword };
    const answer = await office.nobody().send('post', '/api/staff/session', credentials);
    expect(answer.body.code).toBe('SIGN_IN_WRONG');
  });
});
