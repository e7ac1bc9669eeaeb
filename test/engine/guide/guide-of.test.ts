import { loadCentre } from '../../../engine/centre/load.ts';
import { guideOf } from '../../../engine/guide/guide-of.ts';
import type { Guide, GuidePartId } from '../../../engine/guide/guide.ts';
import { compileMatter } from '../../../engine/matter/compile.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { centreFilesWith } from '../../build/centre.ts';
import { aBundle } from '../../build/matter.ts';

const loaded = loadCentre(centreFilesWith());
if (!loaded.ok) throw new Error('the centre does not load');
const { centre } = loaded;

function compiled(bundle: Bundle = aBundle()) {
  const outcome = compileMatter(bundle);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.matter;
}
const part = (guide: Guide, id: GuidePartId) => guide.parts.find((one) => one.id === id)!;
const values = (guide: Guide, id: GuidePartId) =>
  Object.fromEntries(part(guide, id).entries.map((entry) => [entry.label, entry.values.join('；')]));
const records = (guide: Guide, id: GuidePartId) =>
  part(guide, id).records.map(({ title, state, when }) => [title, state, when]);

const plain = guideOf(compiled(), centre);

describe('a guide', () => {
  test('numbers its parts in the order people look for them', () => {
    expect(plain.parts.map(({ number, title }) => `${number}、${title}`).slice(0, 6)).toEqual([
      '一、基本信息',
      '二、受理条件',
      '三、申请材料',
      '四、办理流程',
      '五、办理时限',
      '六、收费标准',
    ]);
    expect(plain.parts).toHaveLength(13);
  });

  test('says the codes of the bundle in words', () => {
    expect(values(plain, 'basics')).toMatchObject({
      事项类型: '行政许可',
      办件类型: '承诺件',
      实施主体: '某县城市管理局',
      服务对象: '自然人；企业法人',
    });
    expect(values(plain, 'limits')).toMatchObject({
      承诺办结时限: '5个工作日',
      法定办结时限: '20个工作日；依据：《某某管理条例》第八条',
    });
    expect(values(plain, 'fees')).toEqual({ 是否收费: '不收费' });
  });

  test('tells where and when, from the windows and the calendar of the centre', () => {
    expect(values(plain, 'places')['办理时间']).toBe('全年（1月1日至12月31日）：工作日 09:00—17:00');
    expect(records(plain, 'places')).toEqual([['01号 城管窗口', 'sure', undefined]]);
  });

  test('tells the public to go by the hall’s own signs where nobody has compared, and administrators where that is', () => {
    const [window] = centre.windows.windows;
    const unsure = {
      ...centre,
      windows: { ...centre.windows, windows: [{ ...window!, verify: true }] },
      calendarYears: centre.calendarYears.map((year) => ({
        ...year,
        seasons: year.seasons.map((season) => ({ ...season, verify: true })),
      })),
    };
    const places = (guide: Guide) => part(guide, 'places');
    const told = guideOf(compiled(), unsure);
    expect(values(told, 'places')['办理时间']).toMatch(/；以大厅公示为准$/);
    expect(places(told).records[0]?.entries[0]).toEqual({ label: '窗口编号', values: ['以大厅公示为准'] });
    const marked = guideOf(compiled(), { ...unsure, administrator: true });
    expect(JSON.stringify(places(marked))).not.toContain('公示为准');
    expect(places(marked).records[0]).toMatchObject({ verify: true });
    expect(JSON.stringify(places(plain))).not.toContain('公示为准');
  });

  test('sends people to the town’s own hall when the matter is not handled in the centre', () => {
    const bundle = aBundle();
    bundle.matter.identity.inHall = false;
    const [window] = centre.windows.windows;
    const town = (more: object) => ({
      ...centre,
      windows: {
        zones: [{ id: 'town', floor: '中心以外', name: '某镇便民服务中心', ...more }],
        windows: [{ ...window!, kind: 'town' as const, zone: 'town' }],
      },
    });
    const bare = guideOf(compiled(bundle), town({}));
    expect(values(bare, 'places')).toMatchObject({
      办理地址: '某镇便民服务中心',
      办理时间: expect.stringMatching(/^工作日，以某镇便民服务中心公布的时间为准/) as string,
    });
    expect(JSON.stringify(part(bare, 'places'))).not.toContain('某县大道1号');
    const told = guideOf(compiled(bundle), town({ address: '某镇正街2号', hours: '工作日 08:30—17:30' }));
    expect(values(told, 'places')).toMatchObject({
      办理地址: '某镇便民服务中心（某镇正街2号）',
      办理时间: '工作日 08:30—17:30',
    });
    expect(part(told, 'places').records[0]?.entries.at(-1)?.values).toEqual(['某镇便民服务中心']);
  });

  test('says under which condition a material is needed while the situation is open', () => {
    expect(records(plain, 'materials')).toEqual([
      ['申请表', 'sure', undefined],
      ['结构设计图', 'maybe', '当符合“设在楼顶”时'],
    ]);
  });

  test('follows the answers about the situation', () => {
    const wall = guideOf(compiled(), { ...centre, answers: { place: 'wall' } });
    const roof = guideOf(compiled(), { ...centre, answers: { place: 'roof' } });
    expect(records(wall, 'materials').map(([title]) => title)).toEqual(['申请表']);
    expect(records(roof, 'materials')).toContainEqual(['结构设计图', 'sure', '当符合“设在楼顶”时']);
    expect(roof.situation).toEqual([
      {
        field: 'place',
        title: '设置位置',
        several: false,
        options: [
          { value: 'wall', label: '墙面', chosen: false },
          { value: 'roof', label: '楼顶', chosen: true },
        ],
      },
    ]);
  });

  test('begins the process with acceptance and ends it with delivery', () => {
    expect(records(plain, 'process').map(([title, state]) => [title, state])).toEqual([
      ['受理', 'sure'],
      ['材料审查', 'sure'],
      ['现场核查', 'maybe'],
      ['决定', 'sure'],
      ['送达', 'sure'],
    ]);
  });

  test('shows what still waits for comparison to administrators alone', () => {
    const bundle = aBundle();
    bundle.matter.limits.promised.verify = true;
    bundle.materials.materials[0]!.verify = true;
    const matter = compiled(bundle);
    expect(JSON.stringify(guideOf(matter, centre))).not.toContain('verify');
    const marked = guideOf(matter, { ...centre, administrator: true });
    expect(
      part(marked, 'limits')
        .entries.filter(({ verify }) => verify)
        .map(({ label }) => label),
    ).toEqual(['承诺办结时限']);
    expect(part(marked, 'materials').records[0]?.verify).toBe(true);
  });
});
