/** Every id of every matter of the counties under another name is the same matter. */
import { loadCentre } from '../../../engine/centre/load.ts';
import { choicesIn } from '../../../engine/matter/choices-in.ts';
import { filesOf } from '../../../engine/matter/files-of.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import { runExamples } from '../../../engine/matter/run-examples.ts';
import { idKinds, type IdKind } from '../../../engine/refactor/id-kinds.ts';
import type { Target } from '../../../engine/refactor/mention.ts';
import { targetsIn } from '../../../engine/refactor/mentions-in.ts';
import { rename } from '../../../engine/refactor/rename.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { counties, filesIn, matterFolders } from '../../configs/files.ts';

const centres = new Map(counties.map((county) => [county, loadCentre(filesIn(county))]));
/** What is known within others first, while those have the names it is known by. */
const order: readonly IdKind[] = ['option', 'column', ...(Object.keys(idKinds) as IdKind[])];

interface Renaming {
  target: Target;
  to: string;
}
const away = (target: Target): Renaming => ({
  target,
  to: target.kind === 'template' ? target.id.replace('.hbs', '-x.hbs') : `${target.id}Xx`,
});
const back = ({ target, to }: Renaming): Renaming => ({ target: { ...target, id: to }, to: target.id });

const renamed = (bundle: Bundle, renamings: readonly Renaming[]): Bundle =>
  renamings.reduce((before, { target, to }) => {
    const done = rename(before, target, to);
    if (!done.ok) throw new Error(`${target.kind} ${target.id}: ${done.problem.message}`);
    return done.bundle;
  }, bundle);

describe.each(matterFolders)('%s with every id renamed', (folder) => {
  const place = centres.get(folder.split('/')[0] ?? '');
  if (!place?.ok) throw new Error('the centre does not load');
  const { catalogues } = place.centre;
  const own = loadMatter(filesIn(folder), { catalogues });
  if (!own.ok) throw new Error('the matter does not load');
  const { bundle } = own.matter;
  // Codes of the centre's tables are the centre's, and keep their names.
  const coded = choicesIn(bundle.form).filter(({ codeTable }) => codeTable !== undefined);
  const isCode = ({ kind, id }: Target) =>
    kind === 'option' && coded.some(({ options }) => options.some(({ value }) => value === id));
  const targets = (of: Bundle) => targetsIn(of).filter((target) => !isCode(target));
  const given = targets(bundle);
  const renamings = [...new Set(order)].flatMap((kind) => given.filter((one) => one.kind === kind)).map(away);
  const after = renamed(bundle, renamings);

  it('loads, and its examples come out as before', () => {
    const loaded = loadMatter(filesOf(after), { catalogues });
    expect(loaded.ok ? loaded.warnings : loaded.problems).toEqual([]);
    if (loaded.ok) expect(runExamples(loaded.matter, place.centre).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('names nothing as before', () => {
    const left = targets(after).filter(({ id }) => !id.includes('Xx') && !id.includes('-x.'));
    expect(left).toEqual([]);
  });

  it('is the very same when everything is named back', () => {
    const restored = renamed(after, renamings.toReversed().map(back));
    expect(JSON.stringify(filesOf(restored))).toBe(JSON.stringify(filesOf(bundle)));
  });
});
