/** The public pages as a phone or a screen reader gets them: plain HTML, nothing inline, nothing invented. */
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';

const guide = '/guide/outdoor-advertising';
const materialsOf = (page: string) =>
  /按现在的情形，需要 (\d+) 份材料(?:，另有 (\d+) 份视情形而定)?/.exec(page)?.slice(1);

describe('public pages', () => {
  let office: TestOffice;
  let anybody: Caller;
  const read = async (path: string) => (await anybody.get(path)).text;

  beforeAll(async () => {
    office = await anOffice();
    anybody = office.nobody();
  }, 60_000);
  afterAll(() => office.stop());

  const everyPage = [
    '/',
    '/matters',
    '/matters?q=zzz',
    '/matters?q=许可&for=person',
    '/catalogue',
    '/departments',
    '/departments/shichang',
    '/windows/shichang-3',
    '/hall',
    '/accessibility',
    guide,
    `${guide}?print=1`,
    '/docs/errors',
    '/docs/api',
    '/nowhere',
  ];

  it.each(everyPage)('carry no inline script, style or handler: %s', async (path) => {
    const page = await read(path);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/<style|\sstyle="|\son[a-z]+="|javascript:/);
  });

  it('are wholly strict in what they may run and load', async () => {
    const { headers } = await anybody.get(guide);
    expect(headers['content-security-policy']).toContain("script-src 'self';style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  describe('search', () => {
    it('finds a matter by an everyday word and by pinyin initials', async () => {
      for (const word of ['挂横幅', 'ghf']) {
        expect(await read(`/matters?q=${encodeURIComponent(word)}`)).toContain(`href="${guide}"`);
      }
    });

    it('says so when nothing fits, and shows where else to look', async () => {
      const page = await read('/matters?q=zzz');
      expect(page).toContain('没有找到这样的事项');
      expect(page).toContain('0746-000 0000');
      for (const path of ['/catalogue', '/departments']) expect(page).toContain(`href="${path}"`);
    });

    it('says why a matter was found', async () => {
      expect(await read(`/matters?q=${encodeURIComponent('开饭店')}`)).toContain('日常用语：开饭店');
    });

    it('keeps what was typed and chosen in the box and in every link', async () => {
      const page = await read(`/matters?q=${encodeURIComponent('许可')}&department=shichang`);
      expect(page).toContain('value="许可"');
      expect(page).toContain('<input type="hidden" name="department" value="shichang" />');
      for (const rest of ['', '&amp;department=linye'])
        expect(page).toContain(`href="/matters?q=%E8%AE%B8%E5%8F%AF${rest}"`);
    });

    it('answers what is too long, and says what it looked at', async () => {
      const page = await read(`/matters?q=${'a'.repeat(9000)}`);
      expect(page).toContain('只按前 60 个字查找');
    });

    it.each(['%00%07', '%ED%A0%80', '%', '.*%28a%2B%29%2B%24', '=cmd', '%F0%A0%AE%B7%'])(
      'answers odd input plainly: %s',
      async (q) => {
        const answer = await anybody.get(`/matters?q=${q}&department=${q}`);
        expect(answer.status).toBe(200);
        expect(answer.text).toContain('role="search"');
      },
    );

    it('shows what was typed as text', async () => {
      const page = await read(`/matters?q=${encodeURIComponent('"><img src=x>')}`);
      expect(page).not.toContain('<img');
      expect(page).toContain('value="&quot;&gt;&lt;img src=x&gt;"');
    });

    it('takes a query that is no text for none', async () => {
      expect(await read('/matters?q[]=1&q[]=2')).toContain('全部事项');
    });
  });

  describe('a guide', () => {
    it('lists fewer materials the more of the situation is known', async () => {
      const open = materialsOf(await read(guide));
      const temporary = materialsOf(await read(`${guide}?facility=temporary&siteOwner=own`));
      expect(Number(temporary?.[1])).toBeLessThan(Number(open?.[1]));
      expect(Number(temporary?.[0])).toBeGreaterThan(Number(open?.[0]));
    });

    it('asks only what the answers so far call for', async () => {
      expect(await read(`${guide}?facility=temporary`)).not.toContain('设施来源');
      expect(await read(`${guide}?facility=wall`)).toContain('设施来源');
    });

    it('leaves unknown answers out of its own address', async () => {
      const page = await read(`${guide}?facility=moon&colour=red&facility=wall`);
      expect(page).toContain('href="/apply/outdoor-advertising?facility=wall"');
      expect(page).not.toContain('moon');
    });

    it('shows the promise beside the statutory limit and the remedies', async () => {
      const page = await read(guide);
      for (const words of ['2个工作日', '5个工作日', '行政复议', '行政诉讼']) expect(page).toContain(words);
    });

    it('leads to the windows that take it', async () => {
      expect(await read(guide)).toContain('href="/windows/chengguan-1"');
    });

    it('of another centre does not exist', async () => {
      expect((await office.nobody('ceshi').get(guide)).status).toBe(404);
    });
  });

  describe('the sheet to hand over', () => {
    const sheet = `${guide}?facility=wall&siteOwner=own&print=1`;

    it('tells conditions, materials, way, time, cost, place, phones and remedies', async () => {
      const page = await read(sheet);
      const headings = [
        '办理条件',
        '需要的材料',
        '办理流程',
        '收费',
        '办理时限',
        '办理地点和时间',
        '咨询和监督',
        '不服决定的救济',
      ];
      for (const heading of headings) expect(page).toContain(`<h2>${heading}</h2>`);
      expect(page).toMatch(/受理[^<]* → [^<]*决定[^<]* → 送达/);
      for (const words of ['行政复议', '行政诉讼', '0746-000 0101', '218号', 'data-title="材料形式"'])
        expect(page).toContain(words);
    });

    it('has lines for who told and who was told', async () => {
      const page = await read(sheet);
      for (const words of ['告知人（签名）', '被告知人（签名）', '告知日期', '签收日期']) expect(page).toContain(words);
    });

    it('lists for the situation only, and names the situation', async () => {
      const page = await read(sheet);
      expect(page).toContain('墙面广告');
      expect(page).not.toContain('没有选择办理情形');
      expect(page.match(/<tr>/g)?.length).toBeLessThan((await read(`${guide}?print=1`)).match(/<tr>/g)?.length ?? 0);
    });

    it('is reached from the guide with the situation kept', async () => {
      expect(await read(`${guide}?facility=wall`)).toContain(`href="${guide}?facility=wall&amp;print=1"`);
    });
  });

  describe('large type', () => {
    const choose = (referer: string) =>
      anybody.send('post', '/large-type', {}, { 'content-type': 'application/x-www-form-urlencoded', referer });

    it('is kept in a cookie and goes back to the page it was chosen on', async () => {
      const answer = await choose(`http://jianghua.localhost${guide}?facility=wall`).send('large=1');
      expect(answer.headers['set-cookie']?.[0]).toMatch(/^large=1;/);
      expect(answer.headers.location).toBe(`${guide}?facility=wall`);
      const page = await anybody.get(guide).set('cookie', 'large=1');
      expect(page.text).toMatch(/<html lang="zh-CN"\s+data-type="large"/);
    });

    it('never leads to another host', async () => {
      for (const referer of [
        'https://elsewhere.example/x',
        'http://jianghua.localhost//elsewhere.example',
        'nonsense',
      ]) {
        expect((await choose(referer).send('large=1')).headers.location).toBe('/');
      }
    });
  });

  it('that do not exist offer the search, with status 404', async () => {
    const answer = await anybody.get('/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('没有找到这个页面');
    expect(answer.text).toContain('role="search"');
  });

  it('explain every code of a refusal', async () => {
    expect(await read('/docs/errors')).toContain('id="FORM_INVALID"');
  });

  describe('in demonstration mode', () => {
    it('say who can be tried out, and what time it is', async () => {
      const page = await read('/');
      expect(page).toContain('chengguan-clerk');
      expect(page).toContain('2026-11-18T10:00');
    });

    it('show the messages that would have gone out', async () => {
      await anybody.send('post', '/api/applicant/code', { mobile: '15400000009' });
      expect(await read('/demonstration/outbox')).toMatch(/15400000009[^]*\d{6}/);
    });

    it('move the clock for their own forms only', async () => {
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const move = (origin: string) =>
        anybody.send('post', '/demonstration/clock', {}, { ...form, origin }).send('now=2026-12-01T09:00&act=freeze');
      await move('https://elsewhere.example');
      expect(office.clock.now().toISOString()).toBe('2026-11-18T02:00:00.000Z');
      await move('http://jianghua.localhost');
      expect(office.clock.now().toISOString()).toBe('2026-12-01T01:00:00.000Z');
    });
  });
});

describe('public pages outside of a demonstration', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice({ DEMONSTRATION: '0' });
  }, 60_000);
  afterAll(() => office.stop());

  it('know nothing of accounts, outbox and clock', async () => {
    const anybody = office.nobody();
    expect((await anybody.get('/')).text).not.toContain('演示');
    expect((await anybody.get('/demonstration/outbox')).status).toBe(404);
    expect((await anybody.send('post', '/demonstration/clock')).status).toBe(404);
  });
});
