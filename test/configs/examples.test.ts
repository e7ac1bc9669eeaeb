import type { BundlePart } from './bundle.ts';
import { bundleOf } from './bundle.ts';
import { matterFolders } from './files.ts';

type Expect = BundlePart<'examples.json'>['examples'][number]['expect'];
type Listed = 'materials' | 'steps' | 'documents' | 'findings';

/** Ids that no example expects, or that every example expects: their condition is not shown both ways. */
function onlyOneWay(wanted: readonly string[], expectations: readonly Expect[], list: Listed) {
  const stated = expectations.flatMap((expect) => (expect[list] ? [new Set<string>(expect[list])] : []));
  return wanted.filter((id) => !stated.some((ids) => ids.has(id)) || stated.every((ids) => ids.has(id)));
}

const conditional = (items: readonly { id: string; when?: unknown }[]) =>
  items.filter(({ when }) => when !== undefined).map(({ id }) => id);

describe.each(matterFolders)('the examples of %s', (folder) => {
  const { matter, materials, rules, documents, examples } = bundleOf(folder);
  const expectations = examples.examples.map(({ expect }) => expect);

  it('show every conditional material both asked for and not', () => {
    expect(onlyOneWay(conditional(materials.materials), expectations, 'materials')).toEqual([]);
  });

  it('show every conditional step both taken and skipped', () => {
    expect(onlyOneWay(conditional(matter.steps), expectations, 'steps')).toEqual([]);
  });

  it('show every conditional paper of a grant both made and not', () => {
    const granting = documents.documents.filter(({ act }) => act === 'grant');
    expect(onlyOneWay(conditional(granting), expectations, 'documents')).toEqual([]);
  });

  it('show every rule both raised and silent', () => {
    const all = rules.rules ?? [];
    const raising = all.filter(({ event }) => event.type !== 'invalid').map(({ id }) => id);
    expect(onlyOneWay(raising, expectations, 'findings')).toEqual([]);

    const refused = new Set<string>(expectations.flatMap(({ invalidFields }) => invalidFields ?? []));
    const refusing = all.flatMap(({ event }) => (event.type === 'invalid' ? [event.params.field] : []));
    expect(refusing.filter((field) => !refused.has(field))).toEqual([]);
  });

  it('work out the due dates across a holiday, the lawful one where the law sets one', () => {
    const dated = examples.examples.filter(({ receivedOn, expect }) => receivedOn !== undefined && expect.promisedDue);
    expect(dated.length).toBeGreaterThanOrEqual(2);
    const lawful = matter.limits.statutory ? dated : [];
    expect(lawful.filter(({ expect }) => expect.statutoryDue === undefined)).toEqual([]);
  });
});
