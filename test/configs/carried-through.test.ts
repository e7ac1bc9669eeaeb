/** Every matter of the county can be carried through: somebody sits at its window, in each of its steps, and decides. */
import { signersOn } from '../../engine/authority/signers-on.ts';
import { loadCentre } from '../../engine/centre/load.ts';
import { loadMatter } from '../../engine/matter/load.ts';
import { bundleOf } from './bundle.ts';
import { filesIn, matterFolders } from './files.ts';

const loaded = loadCentre(filesIn('jianghua'));
if (!loaded.ok) throw new Error('the centre of jianghua does not load');
const { organisation, windows, grants, accounts, posts, windowsById } = loaded.centre;

const matters = matterFolders
  .filter((folder) => folder.startsWith('jianghua/'))
  .map((folder) => ({ ...bundleOf(folder), folder }));
const matterOf = (id: string) => {
  const found = matters.find(({ matter }) => matter.id === id);
  if (!found) throw new Error(`no matter ${id}`);
  return found;
};
const windowsOf = (id: string) => windows.windows.filter((window) => window.matters.includes(id));
const holds = (unit: string, kind: string) =>
  organisation.posts.some((post) => post.unit === unit && post.kind === kind);
const signers = (matter: string, power: 'decide' | 'preliminary') =>
  signersOn({
    ...{ on: '2026-03-02', grants, posts: organisation.posts, matter, power, deputies: 'always', seatings: [] },
    staff: accounts.map(({ name, displayName, posts: held }) => ({
      id: name,
      name,
      displayName,
      posts: held,
      ties: [],
    })),
  }).map(({ post }) => post);

describe.each(matters)('$folder', ({ matter, rules }) => {
  const { id, identity, steps, decision, specialProcedures } = matter;
  const unit = identity.decidingUnit ?? identity.department;

  it('has a clerk at one of its windows', () => {
    const clerks = accounts.filter(
      (account) =>
        windowsById.get(account.window ?? '')?.matters.includes(id) &&
        account.posts.some((post) => posts.get(post)?.kind === 'clerk'),
    );
    expect(clerks).not.toEqual([]);
  });

  it('has a post in the department for every step, by every route, and for whoever lets a clock stop', () => {
    const wanted = [
      ...steps.flatMap(({ post }) => {
        if (post.by === 'post') return [post.post];
        return (rules.tables?.find((table) => table.id === post.table)?.rows ?? []).map(({ then }) => String(then));
      }),
      ...specialProcedures.map(({ approver }) => approver),
    ];
    expect([...new Set(wanted)].filter((kind) => kind !== 'clerk' && !holds(identity.department, kind))).toEqual([]);
  });

  it('has people who may decide, and a leader above them', () => {
    expect(holds(unit, 'leader')).toBe(true);
    const power = { chief: 'decide', officer: 'decide', preliminary: 'preliminary' } as const;
    const asked = power[decision.mode as keyof typeof power] as 'decide' | 'preliminary' | undefined;
    const ranks = asked && signers(id, asked).map(({ rank, unit: seat }) => [rank, seat]);
    if (ranks) for (const rank of ['A', 'B']) expect(ranks).toContainEqual([rank, unit]);
    expect(decision.mode === 'collective' && signers(id, 'decide').length > 0).toBe(false);
  });
});

const others = matters.filter(({ matter }) => matter.identity.type !== '01');

describe('the matters of the county', () => {
  it('are thirteen, of three types and every way of deciding that a county has', () => {
    expect(matters.length).toBeGreaterThanOrEqual(13);
    expect([...new Set(matters.map(({ matter }) => matter.identity.type))].sort()).toEqual(['01', '05', '20']);
    const modes = new Set(matters.map(({ matter }) => matter.decision.mode));
    expect([...modes].sort()).toEqual(['chief', 'collective', 'officer', 'otherLevel', 'preliminary']);
  });

  it('decide for the city in its name where it entrusted them, and send appeals to its government', () => {
    const { matter, guide } = matterOf('special-equipment');
    expect(matter.identity.entrustingAuthority).toBe('永州市市场监督管理局');
    expect(guide.remedies.reconsideration.authority).toBe('永州市人民政府');
  });

  it('send appeals against the county and its towns to the county government', () => {
    const own = matters.filter(
      ({ matter: { identity } }) => identity.entrustingAuthority === undefined && !identity.elsewhere,
    );
    const authorities = own.map(({ guide }) => guide.remedies.reconsideration.authority);
    expect(new Set(authorities)).toEqual(new Set(['江华瑶族自治县人民政府']));
  });

  it('are received for the weather office at general windows, and for the town in the town', () => {
    expect(new Set(windowsOf('lightning-design-review').map(({ kind }) => kind))).toEqual(new Set(['general']));
    expect(new Set(windowsOf('rural-homestead').map(({ kind }) => kind))).toEqual(new Set(['town']));
  });

  it('say nothing of the permit law where they are no permits', () => {
    const said = others.flatMap(({ folder }) =>
      Object.entries(filesIn(folder)).flatMap(([name, text]) =>
        text.includes('行政许可法') ? [`${folder}/${name}`] : [],
      ),
    );
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(said).toEqual([]);
  });

  it('say nothing of it there in the papers of the centre either, which they take in', () => {
    const onlyOfPermits = /\{\{#if matter\.isPermit\}\}.*?(?:\{\{else\}\}|\{\{\/if\}\})/gsu;
    const said = others.flatMap(({ folder }) => {
      const taken = loadMatter(filesIn(folder), { shared: loaded.centre.shared });
      if (!taken.ok) return [folder];
      const { documents, templates } = taken.matter.bundle;
      expect(documents.documents.filter(({ byCentre }) => byCentre).length).toBeGreaterThan(10);
      return [...documents.documents.map(({ title }) => title), ...Object.values(templates)].filter((text) =>
        text.replace(onlyOfPermits, '').includes('行政许可'),
      );
    });
    expect(said).toEqual([]);
  });
});
