/** Every matter of the counties can be tried to its end by what the page proposes. */
import { begin, openerOf, playable, type Application } from '../../../designer/trial/application.ts';
import { gapsIn, withoutGaps } from '../../../designer/trial/gaps.ts';
import type { TrialOffice } from '../../../designer/trial/office.ts';
import { caseOf } from '../../../designer/trial/trial.ts';
import { assessExample, loadCentre, loadMatter } from '../../../engine/index.ts';
import { filesIn, matterFolders } from '../../configs/files.ts';
import { toTheEnd } from './play.ts';

const loaded = loadCentre(filesIn('jianghua'));
if (!loaded.ok) throw new Error('the centre of jianghua does not load');
const { centre } = loaded;
const { posts, units } = centre.organisation;
const registered: TrialOffice = {
  ...{ centre: centre.centre, calendar: centre.calendar, posts, units, grants: centre.grants, seatings: [] },
  ...{ windows: centre.windows.windows, zones: centre.windows.zones, seals: centre.seals },
  staff: centre.accounts.map((one) => ({ ...one, id: one.name, ties: [] })),
};
const on = '2026-03-02';
const matters = matterFolders.filter((folder) => folder.startsWith('jianghua/'));

describe('a trial', () => {
  it.each(matters)('of %s goes to its end', (folder) => {
    const read = loadMatter(filesIn(folder), { catalogues: centre.catalogues });
    const matter = read.ok && playable(read.matter.bundle, centre);
    if (!matter) throw new Error('the matter does not compile');
    const office = withoutGaps(registered, gapsIn(registered, matter.bundle, on));
    const example = matter.bundle.examples.examples.find((one) => assessExample(matter, one).errors.length === 0);
    if (!example) throw new Error('no example is valid');
    const kind = example.applicant?.kind === 'organisation' ? 'organisation' : 'person';
    const materials = matter.bundle.materials.materials.map(({ id }) => id);
    const { answers } = example;
    const opener = openerOf(office, matter, 'window');
    if (!opener) throw new Error('nobody receives');
    const at = `${on}T01:30:00.000Z`;
    const application: Application = { source: 'window', kind, answers, materials, at, example };
    const begun = begin(office, matter, application, opener);
    if (!begun.ok) throw new Error(begun.faults.map(({ message }) => message).join());
    const { stage } = caseOf(toTheEnd(office, begun.trial)) ?? {};
    const isElsewhere = matter.bundle.matter.identity.handling === 'handledElsewhere';
    expect(stage).toBe(isElsewhere ? 'received' : 'concluded');
  });
});
