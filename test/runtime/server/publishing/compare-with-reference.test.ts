import { loadMatter, type CompiledMatter, type Condition } from '../../../../engine/index.ts';
import { compareWithReference, type Reference } from '../../../../runtime/server/publishing/compare-with-reference.ts';
import { examine } from '../../../../runtime/server/publishing/examine.ts';
import { evaluateByLibrary } from '../../../../runtime/server/publishing/reference.ts';
import { aBundle, filesOf } from '../../../build/matter.ts';
import { centreOf } from '../../../build/published.ts';
import { put } from '../../../build/put.ts';
import { filesIn } from '../../../configs/files.ts';

const onRoof: Condition = { condition: 'onRoof' };

/** A matter in which something of every kind hangs on a condition. */
function aMatter(): CompiledMatter {
  const bundle = aBundle();
  put(bundle, '/form/sections/-', {
    id: 'roof',
    title: '楼顶',
    when: onRoof,
    fields: bundle.form.sections[1]!.fields.splice(5),
  });
  put(bundle, '/matter/requirements/acceptance/0/when', onRoof);
  put(bundle, '/documents/documents/2/when', onRoof);
  const loaded = loadMatter(filesOf(bundle));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message, pointer }) => `${pointer} ${message}`).join('\n'));
  return loaded.matter;
}

/** json-rules-engine, but for one condition, which it answers the other way round. */
const wrongAbout =
  (wrong: string): Reference =>
  async (conditions, named, facts) => {
    const holding = new Set(await evaluateByLibrary(conditions, named, facts));
    if (!holding.delete(wrong)) holding.add(wrong);
    return holding;
  };

async function comparedIn(matter: CompiledMatter): Promise<readonly string[]> {
  const asked = new Set<string>();
  await compareWithReference(matter, (conditions, ...rest) => {
    for (const what of conditions.keys()) asked.add(what);
    return evaluateByLibrary(conditions, ...rest);
  });
  return [...asked];
}

describe('examples through both evaluations', () => {
  test('agree', async () => {
    expect(await compareWithReference(aMatter())).toEqual([]);
  });

  test('compare sections, fields, requirements, materials, steps, documents, rules and rows of tables', async () => {
    const compared = await comparedIn(aMatter());
    for (const kind of ['分节', '字段', '条件', '材料', '环节', '文书', '规则', '规则表'])
      expect(compared.filter((what) => what.startsWith(`${kind}“`))).not.toEqual([]);
  });

  test('tell a difference in any one of them', async () => {
    const matter = aMatter();
    for (const wrong of await comparedIn(matter)) {
      const problems = await compareWithReference(matter, wrongAbout(wrong));
      expect(problems.map(({ message }) => message).join()).toContain(`里${wrong}，两种求值方式结果不同`);
      expect(problems.every(({ code, severity }) => code === 'REFERENCE_DIFFERS' && severity === 'error')).toBe(true);
    }
  });

  test('tell that another row of a table is taken', async () => {
    const [row] = (await comparedIn(aMatter())).filter((what) => what.startsWith('规则表'));
    const problems = await compareWithReference(aMatter(), wrongAbout(row!));
    expect(problems.map(({ message }) => message).join()).toContain('命中的行');
  });

  test('stop publishing where they differ', async () => {
    const [centre, files] = [centreOf('jianghua'), filesIn('jianghua/matters/outdoor-advertising')];
    expect((await examine(centre, files)).publishable).toBe(true);
    const loaded = loadMatter(files, { catalogues: centre.catalogues, shared: centre.shared });
    if (!loaded.ok) throw new Error('the matter does not load');
    const field = (await comparedIn(loaded.matter)).find((what) => what.startsWith('字段'));
    const { publishable, problems } = await examine(centre, files, undefined, wrongAbout(field!));
    expect(publishable).toBe(false);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['REFERENCE_DIFFERS']));
  });
});
