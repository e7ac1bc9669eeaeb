/** The county as the notice sets it up: its figures, and everybody it names. */
import { loadCentre } from '../../engine/centre/load.ts';
import { jianghuaYear } from '../build/calendars.ts';
import { bundleOf } from './bundle.ts';
import { filesIn, matterFolders } from './files.ts';
import { floors, namesIn, others, seated, twoWays } from './notice.ts';

const loaded = loadCentre(filesIn('jianghua'));
if (!loaded.ok) throw new Error('the centre of jianghua does not load');
const { organisation, windows, units, grants, seals, posts, accounts } = loaded.centre;

type WindowKind = (typeof windows.windows)[number]['kind'];

/** Ids of the units at windows of a kind; parts of a unit count with it. */
const unitsAt = (kind: WindowKind) => [
  ...new Set(
    windows.windows
      .filter((window) => window.kind === kind)
      .flatMap((window) => window.units)
      .map((id) => (kind === 'kept' ? id : (units.get(id)?.parent ?? id))),
  ),
];
const kept = unitsAt('kept');
const general = unitsAt('general').filter((id) => !kept.includes(id));

/** Units that go by a name of the notice. */
const called = (name: string) =>
  organisation.units.filter((unit) => [unit.name, ...(unit.aliases ?? [])].includes(name)).map(({ id }) => id);

describe('the county of the notice', () => {
  it('seats fifty-two units: 22 at professional, 15 at general and 15 at public-service windows', () => {
    expect(unitsAt('professional')).toHaveLength(22);
    expect(general).toHaveLength(15);
    expect(unitsAt('public')).toHaveLength(15);
    expect(new Set([...unitsAt('professional'), ...general, ...unitsAt('public')]).size).toBe(52);
  });

  it('keeps four halls of their own, each with a general window in the centre beside it', () => {
    expect(kept).toHaveLength(4);
    const generalWindows = windows.windows.filter(({ kind }) => kind === 'general');
    expect(kept.filter((id) => !generalWindows.some((window) => window.units.includes(id)))).toEqual([]);
  });

  it('has windows for packages and for applications from other places', () => {
    for (const kind of ['package', 'crossRegion'] as const) {
      const desks = windows.windows.filter((window) => window.kind === kind);
      expect(desks.flatMap((desk) => desk.units)).toContain('zhengwu');
    }
  });

  it('has 126 front windows, 65 open desks and 33 rooms', () => {
    expect(windows.figures).toEqual({ frontWindows: 126, openDesks: 65, rooms: 33 });
  });

  it.each(Object.entries(seated))('gives everybody the notice lists a window of kind %s', (kind, list) => {
    const at = windows.windows.filter((window) => window.kind === kind).flatMap((window) => window.units);
    expect(namesIn(list).filter((name) => !called(name).some((id) => at.includes(id)))).toEqual([]);
  });

  it('knows everybody else the notice names', () => {
    expect(namesIn(others).filter((name) => called(name).length !== 1)).toEqual([]);
  });

  it.each(twoWays)('knows %s and %s as one unit', (name, other) => {
    expect(called(name)).toHaveLength(1);
    expect(called(other)).toEqual(called(name));
  });

  it('names no two units by one name, but for the three telephone companies', () => {
    const names = organisation.units.flatMap((unit) => [unit.name, ...(unit.aliases ?? [])]);
    const shared = new Set(names.filter((name, index) => names.indexOf(name) < index));
    expect([...shared]).toEqual(['通讯公司']);
  });

  it('lays out seven, seven and four zones on its three floors', () => {
    const counted = ['一楼', '二楼', '三楼'].map(
      (floor) => windows.zones.filter((zone) => zone.floor === floor).length,
    );
    expect(counted).toEqual([7, 7, 4]);
  });

  it.each(Object.entries(floors))('puts everybody into the zone of the %s that the notice says', (floor, lists) => {
    const zones = windows.zones.filter((zone) => zone.floor === floor);
    const strayed = lists.flatMap((list, index) =>
      namesIn(list).filter((name) => !called(name).some((id) => zones[index]?.units?.includes(id))),
    );
    expect(strayed).toEqual([]);
  });

  it('knows a lead section and a responsible leader of every unit the notice seats', () => {
    const all = [...unitsAt('professional'), ...general, ...unitsAt('public'), ...kept];
    const wanting = all.filter((id) => !units.get(id)?.leadSection || !units.get(id)?.leaderPost);
    expect(wanting).toEqual([]);
  });

  it('has nine towns and seven townships, each with a centre for its people', () => {
    const towns = organisation.units.filter(({ kind }) => kind === 'town');
    expect(towns.filter(({ name }) => name.endsWith('镇人民政府'))).toHaveLength(9);
    expect(towns.filter(({ name }) => name.endsWith('乡人民政府'))).toHaveLength(7);
    expect(towns.every(({ leadSection }) => leadSection === '便民服务中心')).toBe(true);
    expect(towns.every(({ parent }) => parent !== undefined && units.get(parent)?.kind === 'government')).toBe(true);
  });

  it('opens at the hours of the notice, whose seasons have no dates there', () => {
    const hours = jianghuaYear(2026).seasons.map((season) => ({
      name: season.name,
      hours: season.hours.map(({ open, close }) => `${open}-${close}`),
      verify: season.verify,
    }));
    expect(hours).toEqual([
      { name: '夏季', hours: ['09:00-12:00', '13:30-17:30'], verify: true },
      { name: '冬季', hours: ['09:00-12:00', '13:00-17:00'], verify: true },
    ]);
  });

  it('gives every chief approver a deputy, and each of them a grant for the same matters', () => {
    const granted = (post: string) => grants.filter((grant) => grant.post === post).flatMap(({ matters }) => matters);
    const chiefs = organisation.posts.filter(({ kind, rank }) => kind === 'chief' && rank === 'A');
    const uneven = chiefs.filter(({ id }) => JSON.stringify(granted(id)) !== JSON.stringify(granted(`${id}-b`)));
    expect(uneven.map(({ id }) => id)).toEqual([]);
    expect(chiefs.filter(({ id }) => !posts.has(`${id}-b`))).toEqual([]);
  });

  it('has a seal in somebody’s hands for every document of every matter', () => {
    const matters = matterFolders.filter((folder) => folder.startsWith('jianghua/')).map(bundleOf);
    const wanting = matters.flatMap(({ matter: { id, identity }, documents: { documents } }) => {
      const unit = identity.decidingUnit ?? identity.department;
      const has = (kind: string) => seals.some((seal) => seal.kind === kind && (seal.unit === unit || seal.shared));
      return documents.filter(({ seal }) => seal !== 'none' && !has(seal)).map((document) => `${id}/${document.id}`);
    });
    expect(wanting).toEqual([]);
  });

  it('lets a demonstration account sit in every post', () => {
    const taken = new Set(accounts.flatMap((account) => account.posts));
    expect(organisation.posts.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
  });
});
