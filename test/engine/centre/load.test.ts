import { loadCentre, type LoadedCentre } from '../../../engine/centre/load.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import { centreFilesWith, centreParts } from '../../build/centre.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { put } from '../../build/put.ts';

const told = (loaded: LoadedCentre) =>
  (loaded.ok ? loaded.warnings : loaded.problems).map(({ code, file, pointer }) => [code, file, pointer]);

/** One value of one file changed. */
function changed(file: keyof ReturnType<typeof centreParts>, pointer: string, value: unknown) {
  const parts = centreParts();
  put(parts[file], pointer, value);
  return loadCentre(centreFilesWith(parts));
}

describe('a centre', () => {
  test('is read whole, with its calendar and what its matters may point to', () => {
    const loaded = loadCentre(centreFilesWith());
    expect(told(loaded)).toEqual([]);
    if (!loaded.ok) throw new Error('not loaded');
    expect(loaded.centre.calendar.years).toEqual([2026]);
    expect(loaded.centre.posts.get('chief-a')?.title).toBe('首席审批员');
    expect([...loaded.centre.catalogues.windowed]).toEqual(['shop-sign']);
  });

  test.each([
    ['a post in a unit that is not there', 'organisation.json', '/posts/0/unit', 'nowhere', 'UNIT_UNKNOWN'],
    ['a unit under one that is not there', 'organisation.json', '/units/0/parent', 'nowhere', 'UNIT_UNKNOWN'],
    ['a window in a zone that is not there', 'windows.json', '/windows/0/zone', 'cellar', 'ZONE_UNKNOWN'],
    ['a window of a unit that is not there', 'windows.json', '/windows/0/units/0', 'nowhere', 'UNIT_UNKNOWN'],
    ['a grant to a post that is not there', 'grants.json', '/grants/0/post', 'nobody', 'POST_ID_UNKNOWN'],
    ['a grant that ends before it begins', 'grants.json', '/grants/0/to', '2025-12-31', 'GRANT_PERIOD_VOID'],
    ['an account at a window that is not there', 'accounts.json', '/accounts/0/window', 'window-9', 'WINDOW_UNKNOWN'],
    ['a calendar file of another year', 'calendar/2026.json', '/year', 2027, 'CALENDAR_FILE'],
    ['a wrong type', 'centre.json', '/rules/noticeDays', '五', 'SCHEMA_TYPE'],
  ] as const)('with %s is refused', (_title, file, pointer, value, code) => {
    const loaded = changed(file, pointer, value);
    expect(loaded.ok).toBe(false);
    expect(told(loaded)).toContainEqual([code, file, pointer]);
  });

  test('refuses a zone of a unit that is not there', () => {
    const zones = [{ id: 'hall', floor: '一楼', name: '服务区', units: ['nowhere'] }];
    expect(told(changed('windows.json', '/zones', zones))).toContainEqual([
      'UNIT_UNKNOWN',
      'windows.json',
      '/zones/0/units/0',
    ]);
  });

  test('refuses two posts of one id', () => {
    const [post] = centreParts()['organisation.json'].posts;
    expect(told(changed('organisation.json', '/posts/-', post))).toEqual([
      ['ID_TWICE', 'organisation.json', '/posts/1/id'],
    ]);
  });

  test('refuses a grant to a post of another unit', () => {
    const parts = centreParts();
    parts['organisation.json'].units.push({ id: 'forestry', name: '某县林业局', kind: 'department' });
    parts['organisation.json'].posts[0]!.unit = 'forestry';
    expect(told(loadCentre(centreFilesWith(parts)))).toEqual([
      ['GRANT_POST_ELSEWHERE', 'grants.json', '/grants/0/post'],
    ]);
  });

  test('without its organisation or any calendar is refused, and so is a file nobody knows', () => {
    const files = centreFilesWith({ 'notes.json': {} });
    const rest = Object.fromEntries(
      Object.entries(files).filter(([path]) => path !== 'organisation.json' && !path.startsWith('calendar')),
    );
    expect(told(loadCentre(rest)).map(([code, file]) => [code, file])).toEqual([
      ['FILE_MISSING', 'organisation.json'],
      ['FILE_MISSING', 'calendar/<年份>.json'],
      ['FILE_UNKNOWN', 'notes.json'],
    ]);
  });

  test('is reminded of windows and grants for matters that do not stand beside it', () => {
    const loaded = loadCentre(centreFilesWith({ 'matters/other/matter.json': {} }));
    expect(loaded.ok).toBe(true);
    expect(told(loaded)).toEqual([
      ['MATTER_UNKNOWN', 'windows.json', '/windows/0/matters/0'],
      ['MATTER_UNKNOWN', 'grants.json', '/grants/0/matters/0'],
    ]);
  });
});

describe('a matter beside its centre', () => {
  const loaded = loadCentre(centreFilesWith());
  if (!loaded.ok) throw new Error('not loaded');
  const { catalogues } = loaded.centre;
  const problemsWith = (pointer: string, value: unknown) => {
    const bundle = aBundle();
    put(bundle, pointer, value);
    const matter = loadMatter(filesOf(bundle), { catalogues });
    return (matter.ok ? matter.warnings : matter.problems).map(({ code, file, pointer: at }) => [code, file, at]);
  };
  const ledger = { id: 'signs', unit: '块', decimals: 0, fact: 'answers.area' };

  test('finds everything it points to', () => {
    expect(problemsWith('/matter/identity/shortName', '店招')).toEqual([]);
  });

  test.each([
    ['/matter/identity/department', 'nowhere', 'UNIT_UNKNOWN', '/identity/department'],
    ['/matter/results/0/licence', 'permit', 'LICENCE_UNKNOWN', '/results/0/licence'],
    ['/materials/materials/0/catalogue', 'form', 'CATALOGUE_UNKNOWN', '/materials/0/catalogue'],
    ['/form/sections/1/fields/3/element', 'words', 'ELEMENT_UNKNOWN', '/sections/1/fields/3/element'],
    ['/matter/quota', { limited: true, basis: { law: '法' }, ledger }, 'QUOTA_UNKNOWN', '/quota/ledger/id'],
    ['/matter/id', 'other-matter', 'WINDOW_MISSING', '/id'],
  ])('is told when %s leads nowhere', (at, value, code, pointer) => {
    const file = `${at.split('/')[1]!}.json`;
    expect(problemsWith(at, value)).toEqual([[code, file, pointer]]);
  });
});
