import { loadCentre } from '../../../engine/centre/load.ts';
import { mandatory } from '../../../engine/matter/mandatory-contents.ts';
import { templateFields } from '../../../engine/matter/template-fields.ts';
import { checkTemplates } from '../../../engine/matter/check/documents.ts';
import { type DocumentConfig, documentActs } from '../../../engine/schema/document.ts';
import { filesIn, matterFolders } from '../../configs/files.ts';
import { bundleOf } from '../../configs/bundle.ts';

type Act = DocumentConfig['act'];
const acts = Object.keys(documentActs) as Act[];
const loaded = loadCentre(filesIn('jianghua'));
if (!loaded.ok) throw new Error('the centre of jianghua does not load');
const { documents: ofCentre, templates } = loaded.centre.shared;

/** A template of an act with nothing in it. */
const empty = (act: Act) => {
  const paper: DocumentConfig = { id: 'paper', title: '文书', act, template: 'paper.hbs', seal: 'approval' };
  return { form: { sections: [] }, documents: { documents: [paper] }, templates: { 'paper.hbs': '<p>文书</p>\n' } };
};

/** Why there is a paper without contents that have to be in it. */
const free: Readonly<Partial<Record<Act, string>>> = {
  produce: 'what a licence says is what its rule prescribes; many are printed over forms',
};

describe('the papers of domain §7', () => {
  it.each(acts.filter((act) => !(act in free)))('%s: an empty template is told all that has to be in it', (act) => {
    const told = checkTemplates(empty(act)).filter(({ code }) => code === 'DOCUMENT_CONTENT_MISSING');
    expect(told.map(({ message }) => message)).toEqual(
      (mandatory[act] ?? []).map(({ content }) => expect.stringContaining(`必须写明${content}`) as unknown),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  it.each(acts)('%s: what has to be in it is a field its template may name', (act) => {
    const fields = templateFields({ sections: [] }, [act]);
    const named = (path: string): boolean => {
      const [group = '', name] = path.split('.');
      const found = fields[group];
      return found !== undefined && (name === undefined || (found.fields !== undefined && name in found.fields));
    };
    const missing = (mandatory[act] ?? []).flatMap(({ fields: names }) => names.filter((path) => !named(path)));
    expect(missing).toEqual([]);
  });

  it('are there for a matter of any act, of its own or of the centre', () => {
    const bundles = matterFolders.filter((folder) => folder.startsWith('jianghua/')).map(bundleOf);
    const permits = bundles.filter(({ matter }) => matter.identity.type === '01' && !matter.identity.elsewhere);
    const shared = ofCentre.filter(({ template }) => template in templates).map(({ act }) => act);
    for (const { documents, matter } of permits) {
      const made = new Set([...documents.documents.map(({ act }) => act), ...shared, 'produce']);
      expect([matter.id, acts.filter((act) => !made.has(act))]).toEqual([matter.id, []]);
    }
  });
});
