/** Whatever a configuration says, it reads the facts of a case and never alters them. */
import { frozen } from '../../../engine/facts/frozen.ts';
import {
  assess,
  assessExample,
  documentData,
  explain,
  guideOf,
  loadMatter,
  planOf,
  renderTemplate,
  type CompiledMatter,
} from '../../../engine/index.ts';
import { trialEvents } from '../../../runtime/server/cases/trial.ts';
import { evaluateByLibrary } from '../../../runtime/server/publishing/reference.ts';
import { centreOf } from '../../build/published.ts';
import { filesIn, matterFolders } from '../../configs/files.ts';

const county = matterFolders.filter((folder) => folder.startsWith('jianghua/'));
const centre = centreOf('jianghua');

function matterIn(folder: string): CompiledMatter {
  const loaded = loadMatter(filesIn(folder), { shared: centre.shared });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.matter;
}
const version = { id: 'm', version: 1, hash: 'h', name: '', department: '' };
const lists = ['materials', 'steps', 'specialProcedures', 'fees', 'results', 'documents'] as const;

test('a table is frozen with its rows and cells, and cannot be grown', () => {
  const open = frozen({ rows: [{ name: '甲', tags: ['x'] }], area: 3 });
  expect(() => (open.area = 4)).toThrow(TypeError);
  expect(() => open.rows.push({ name: '乙', tags: [] })).toThrow(TypeError);
  expect(() => (open.rows[0]!.name = '乙')).toThrow(TypeError);
  expect(() => open.rows[0]!.tags.push('y')).toThrow(TypeError);
});

describe.each(county)('%s', (folder) => {
  const matter = matterIn(folder);
  frozen(matter.bundle);
  const { examples } = matter.bundle.examples;

  test('judges, explains and routes frozen facts as it does open ones', () => {
    for (const example of examples) {
      const open = assessExample(matter, example);
      const { facts } = frozen(assessExample(matter, frozen(structuredClone(example))).settled);
      expect(facts).toEqual(open.settled.facts);
      for (const list of lists) for (const { item } of matter[list]) explain(matter, facts, list, item.id);
      matter.rules.explain(facts);
      for (const table of matter.tables.values()) table.evaluate(facts);
      planOf(matter, frozen(assess(matter, frozen({ answers: structuredClone(example.answers) }))), version);
    }
    guideOf(matter, centre);
  });

  test('lets json-rules-engine read frozen facts and no more', async () => {
    const { rules = [], conditions = [] } = matter.bundle.rules;
    const asked = new Map(rules.map(({ id, conditions: when }) => [id, when]));
    for (const example of examples)
      await evaluateByLibrary(asked, conditions, frozen(assessExample(matter, example).settled.facts));
  });

  test('prints frozen data on each of its papers', () => {
    for (const { id, template } of matter.bundle.documents.documents) {
      const events = frozen(trialEvents(centre, matter, id, undefined, '2026-11-18T02:00:00.000Z'));
      const issued = events.flatMap((event) => (event.kind === 'documentIssued' ? [event.payload] : [])).at(-1)!;
      const names = { centre: centre.centre, unitName: String, windowName: String };
      const data = frozen(documentData(matter, events, issued, names));
      expect(renderTemplate(matter.bundle.templates[template]!, data)).toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});
