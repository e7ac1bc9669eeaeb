/** The published list, the departments, the windows and the hall, as anybody reads them. */
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';

describe('the county for everybody', () => {
  let office: TestOffice;
  let anybody: Caller;
  const read = async (path: string, by = anybody) => (await by.get(path)).text;

  beforeAll(async () => {
    office = await anOffice();
    anybody = office.nobody();
  }, 60_000);
  afterAll(() => office.stop());

  describe('the list of matters', () => {
    it('names every matter with department, type, handling, promise and place', async () => {
      const page = await read('/catalogue');
      for (const words of ['食品经营许可（新办）', '江华瑶族自治县林业局', '行政许可', '即办件', '公共服务'])
        expect(page).toContain(words);
      expect(page).toMatch(/公布 13 项，涉及 \d+\s+个部门/);
    });

    it('says what is not on it, and whom to call', async () => {
      const page = await read('/catalogue');
      expect(page).toContain('清单之外无审批');
      expect(page).toContain('监督电话');
      expect(page).toMatch(/公安局办事大厅/);
    });

    it('names the town a matter is handled in', async () => {
      const [row] = /<tr>(?:(?!<\/tr>)[^])*农村村民宅基地审批[^]*?<\/tr>/.exec(await read('/catalogue')) ?? [''];
      expect(row).toContain('乡镇便民服务中心：沱江镇便民服务中心');
    });

    it('can be taken along as a table', async () => {
      const answer = await anybody.get('/catalogue.csv');
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(answer.headers['content-disposition']).toMatch(/^attachment;/);
      const lines = answer.text.trim().split('\r\n');
      expect(lines).toHaveLength(14);
      expect(lines[0]).toMatch(/^"部门","事项名称"/);
      expect(answer.text.startsWith('\uFEFF')).toBe(true);
      const workbook = await anybody.get('/catalogue.xlsx').responseType('blob');
      expect((workbook.body as Buffer).subarray(0, 2).toString()).toBe('PK');
    });
  });

  describe('a department', () => {
    it('shows its names, its windows, its matters', async () => {
      const page = await read('/departments/shichang');
      for (const words of ['市监局', 'href="/windows/shichang-3"', 'href="/guide/food-business"'])
        expect(page).toContain(words);
    });

    it('shows who may decide, by which paper, from when to when', async () => {
      const page = await read('/departments/weijian', office.nobody('ceshi'));
      for (const words of ['首席审批员', '测卫授〔2025〕1号', '审批决定权', '2025-01-01 至 2027-12-31'])
        expect(page).toContain(words);
    });

    it('shows a grant from its first to its last day', async () => {
      const inForce = async (now: string) => {
        office.clock.move(new Date(now), true);
        return (await read('/departments/weijian', office.nobody('ceshi'))).includes('测卫授〔2025〕1号');
      };
      expect(await inForce('2024-12-31T15:00:00Z')).toBe(false);
      expect(await inForce('2024-12-31T17:00:00Z')).toBe(true);
      expect(await inForce('2027-12-31T15:00:00Z')).toBe(true);
      expect(await inForce('2027-12-31T17:00:00Z')).toBe(false);
      office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
    });

    it('without matters says so and whom to call', async () => {
      const page = await read('/departments/shuiwu');
      expect(page).toContain('还没有公布依申请办理的事项');
      expect(page).toContain('0746-000 0000');
    });

    it('is in the list of all, with the number of its matters', async () => {
      const page = await read('/departments');
      expect(page).toMatch(/市场监督管理局\s*<span class="count">3 项/);
      expect(page).toContain('国家税务总局江华瑶族自治县税务局');
    });
  });

  describe('a window', () => {
    it('shows where it is, whom it stands for, what it takes and when it is open today', async () => {
      const page = await read('/windows/shichang-3');
      for (const words of ['203号', '二楼，商事登记服务区', 'href="/departments/shichang"', '特种设备使用登记'])
        expect(page).toContain(words);
      expect(page).toMatch(/冬季[^<]*13:00—17:00<b>（现行）/);
    });

    it('of a kept hall is not said to be in the centre', async () => {
      const page = await read('/windows/gongan-hall');
      expect(page).toContain('在县政务服务中心以外办公');
      expect(page).not.toContain(
        '<dt>地址</dt>\n<dd>湖南省永州市江华瑶族自治县沱江镇县政务服务中心</dd>\n</div>\n<div>\n<dt>单位',
      );
    });
  });

  it('the hall has seven zones, seven and four, and what is outside', async () => {
    const page = await read('/hall');
    const floors = [...page.matchAll(/id="floor-\d">([^<]+?)\s*<span class="quiet">(\d+) 个区/g)];
    expect(floors.map(([, floor, zones]) => [floor?.trim(), Number(zones)])).toEqual([
      ['一楼', 7],
      ['二楼', 7],
      ['三楼', 4],
      ['中心以外', 5],
    ]);
    expect(page).toContain('前台窗口 126 个');
  });

  it.each([
    ['/departments/nowhere', '没有找到这个部门', '/departments'],
    ['/windows/nowhere', '没有找到这个窗口', '/hall'],
    ['/guide/nowhere', '没有找到这个事项', '/catalogue'],
    ['/departments/constructor', '没有找到这个部门', '/departments'],
  ])('what does not exist is told with a way on: %s', async (path, words, on) => {
    const answer = await anybody.get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain(`href="${on}"`);
  });

  it('names of itself what is configured, and nothing else', async () => {
    const ours = await read('/');
    const theirs = await read('/', office.nobody('ceshi'));
    expect(ours).toContain('主办：江华瑶族自治县行政审批服务局');
    expect(ours).not.toContain('政府网站标识码');
    for (const words of ['政府网站标识码：4399990001', '测ICP备00000000号', 'https://beian.miit.gov.cn/'])
      expect(theirs).toContain(words);
    expect(await read('/accessibility')).toContain('GB/T 37668');
  });
});

describe('what nobody has compared with its source', () => {
  it('is marked in a demonstration', async () => {
    const office = await anOffice();
    const page = (await office.nobody().get('/departments/shichang')).text;
    expect(page).toMatch(/登记注册股（审批服务股） <span class="tag tag-warn">待核实/);
    await office.stop();
  }, 60_000);

  it('is not told to the public, and nothing looks broken for it', async () => {
    const office = await anOffice({ DEMONSTRATION: '0' });
    const read = async (path: string) => (await office.nobody().get(path)).text;
    const unit = await read('/departments/shichang');
    expect(unit).not.toMatch(/登记注册股|待核实|江市监授|203号/);
    expect(unit).toContain('份授权委托书正在核对');
    const window = await read('/windows/shichang-3');
    expect(window).not.toContain('203号');
    expect(window).toContain('以大厅现场的指示为准');
    expect(window).toMatch(/冬季（起止日期以中心公布为准）/);
    await office.stop();
  }, 60_000);
});
