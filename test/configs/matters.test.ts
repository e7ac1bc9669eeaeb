import { analyse } from '../../engine/analysis/analyse.ts';
import { untriedIn } from '../../engine/analysis/untried.ts';
import { checkMatterIn } from '../../engine/centre/check-matter.ts';
import { loadCentre } from '../../engine/centre/load.ts';
import { loadMatter } from '../../engine/matter/load.ts';
import { runExamples } from '../../engine/matter/run-examples.ts';
import { counties, filesIn, matterFolders } from './files.ts';

const centres = new Map(counties.map((county) => [county, loadCentre(filesIn(county))]));

describe.each(counties)('the centre of %s', (county) => {
  it('has nothing the check of a centre objects to', () => {
    const loaded = centres.get(county);
    expect(loaded?.ok ? loaded.warnings : loaded?.problems).toEqual([]);
  });
});

describe.each(matterFolders)('%s', (folder) => {
  const [county = ''] = folder.split('/');
  const place = centres.get(county);
  if (!place?.ok) throw new Error(`the centre of ${county} does not load`);
  const loaded = loadMatter(filesIn(folder), { catalogues: place.centre.catalogues });

  it('has nothing the check of a bundle objects to', () => {
    expect(loaded.ok ? loaded.warnings : loaded.problems).toEqual([]);
  });

  it('has nothing that trying every case or looking at its centre would object to', () => {
    if (!loaded.ok) throw new Error('the bundle does not load');
    expect(analyse(loaded.matter)).toEqual([]);
    expect(checkMatterIn(place.centre, loaded.matter.bundle)).toEqual([]);
  });

  it('comes out as its examples were worked out by hand', () => {
    if (!loaded.ok) throw new Error('the bundle does not load');
    const results = runExamples(loaded.matter, place.centre);
    expect(results.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([]);
  });

  it('has an example for every branch of its conditions and every row of its tables', () => {
    if (!loaded.ok) throw new Error('the bundle does not load');
    expect(untriedIn(loaded.matter).map(({ problem }) => problem.message)).toEqual([]);
  });
});
