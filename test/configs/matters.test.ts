import type { Catalogues } from '../../engine/matter/catalogues.ts';
import { loadMatter } from '../../engine/matter/load.ts';
import { runExamples } from '../../engine/matter/run-examples.ts';
import { calendarOf, centreFile, filesIn, matterFolders } from './files.ts';

const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));

const cataloguesOf = (county: string): Catalogues => ({
  units: ids(centreFile(county, 'organisation.json').units),
  materials: ids(centreFile(county, 'catalogues/materials.json').materials),
  licences: ids(centreFile(county, 'catalogues/licences.json').licences),
  elements: ids(centreFile(county, 'catalogues/elements.json').elements),
  ledgers: new Set(centreFile(county, 'quotas.json').quotas.map(({ ledger }) => ledger)),
  windowed: new Set(centreFile(county, 'windows.json').windows.flatMap(({ matters }) => matters)),
});

describe.each(matterFolders)('%s', (folder) => {
  const [county = ''] = folder.split('/');
  const loaded = loadMatter(filesIn(folder), { catalogues: cataloguesOf(county) });

  it('has nothing the check of a bundle objects to', () => {
    expect(loaded.ok ? loaded.warnings : loaded.problems).toEqual([]);
  });

  it('comes out as its examples were worked out by hand', () => {
    if (!loaded.ok) throw new Error('the bundle does not load');
    const results = runExamples(loaded.matter, {
      centre: centreFile(county, 'centre.json'),
      calendar: calendarOf(county),
    });
    expect(results.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([]);
  });
});
