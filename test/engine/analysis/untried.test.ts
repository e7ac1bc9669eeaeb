/** What no example tries is told with a case that would, and that case is one. */
import { untriedIn } from '../../../engine/analysis/untried.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Example } from '../../../engine/schema/example.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { put } from '../../build/put.ts';

type Patch = Record<string, unknown>;

function loadedFrom(bundle: Bundle) {
  const loaded = loadMatter(filesOf(bundle));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.matter;
}

function withPatch(patch: Patch): Bundle {
  const bundle = aBundle();
  for (const [pointer, value] of Object.entries(patch)) put(bundle, pointer, value);
  return bundle;
}
const untried = (patch: Patch, options = {}) => untriedIn(loadedFrom(withPatch(patch)), options);
const places = (patch: Patch) =>
  untried(patch).map(({ problem: { code, file, pointer } }) => `${code} ${file} ${pointer}`);

const at = (place: string): Condition => ({ fact: 'answers.place', operator: 'equal', value: place });
const wider = (value: number): Condition => ({ fact: 'answers.width', operator: 'greaterThan', value });

/** The matter with what is proposed inserted, as often as something is. */
function filledUp(bundle: Bundle, rounds = 5): Bundle {
  const proposed = [...new Set(untriedIn(loadedFrom(bundle)).flatMap(({ example }) => example ?? []))];
  if (proposed.length === 0 || rounds === 0) return bundle;
  const examples: Example[] = [...bundle.examples.examples, ...proposed];
  return filledUp({ ...bundle, examples: { ...bundle.examples, examples } }, rounds - 1);
}

describe('what no example tries', () => {
  test('is nothing where every branch and every row has one', () => {
    expect(untried({})).toEqual([]);
  });

  test('is not looked for where there are no examples at all: that is told in one line', () => {
    expect(untried({ '/examples/examples': [] })).toEqual([]);
  });

  test.each<[string, Patch, string[]]>([
    [
      'a condition that no example makes true',
      { '/materials/materials/1/when': wider(90) },
      ['BRANCH_WITHOUT_EXAMPLE materials.json /materials/1/when'],
    ],
    [
      'a condition that no example makes false',
      { '/materials/materials/1/when': wider(1) },
      ['BRANCH_WITHOUT_EXAMPLE materials.json /materials/1/when'],
    ],
    [
      'a comparison that never decides, though it was true and false',
      { '/materials/materials/1/when': { all: [at('roof'), wider(50)] } },
      [
        'BRANCH_WITHOUT_EXAMPLE materials.json /materials/1/when/all/0',
        'BRANCH_WITHOUT_EXAMPLE materials.json /materials/1/when/all/1',
      ],
    ],
    [
      'the same under 不满足',
      { '/materials/materials/1/when': { not: { any: [at('roof'), wider(50)] } } },
      [
        'BRANCH_WITHOUT_EXAMPLE materials.json /materials/1/when/not/any/0',
        'BRANCH_WITHOUT_EXAMPLE materials.json /materials/1/when/not/any/1',
      ],
    ],
    [
      'a row of a table',
      {
        '/rules/tables/0/inputs/-': { fact: 'answers.width' },
        '/rules/tables/0/rows': [
          { id: 'wide', when: [{ kind: 'any' }, { kind: 'between', min: 99 }], then: 'technicalReviewer' },
          { id: 'roof', when: [{ kind: 'oneOf', values: ['roof'] }, { kind: 'any' }], then: 'technicalReviewer' },
          { id: 'other', when: [{ kind: 'any' }, { kind: 'any' }], then: 'reviewer' },
        ],
      },
      ['ROW_WITHOUT_EXAMPLE rules.json /tables/0/rows/0'],
    ],
  ])('%s', (_what, patch, expected) => {
    expect(places(patch)).toEqual(expected);
  });

  test('leaves out what no case can take: the analysis tells it', () => {
    expect(places({ '/materials/materials/1/when': { all: [at('roof'), at('wall')] } })).toEqual([]);
  });

  test('names a case, and proposes it as an example that can be submitted', () => {
    const [found] = untried({ '/materials/materials/1/when': { all: [at('wall'), wider(40)] } });
    expect(found?.problem.message).toMatch(/「设置位置」为 墙面，「宽」为 41/);
    expect(found?.example).toEqual({
      id: 'case4',
      title: '「设置位置」为 墙面，「宽」为 41',
      answers: { place: 'wall', width: 41, height: 1.5, words: '老字号', until: '2027-12-31' },
      receivedOn: '2026-03-02',
      expect: {},
    });
  });

  test('says so without a case where there are too many to try', () => {
    const [found] = untried({ '/materials/materials/1/when': wider(90) }, { comparisons: 0 });
    expect(found?.example).toBeUndefined();
    expect(found?.problem.message).not.toContain('例如');
  });

  test('is gone once the proposed examples are inserted', () => {
    const condition: Condition = {
      any: [{ all: [at('roof'), { not: wider(30) }] }, { all: [{ condition: 'onRoof' }, wider(45)] }],
    };
    const bundle = withPatch({ '/materials/materials/1/when': condition });
    const before = untriedIn(loadedFrom(bundle));
    expect(before.length).toBeGreaterThan(2);
    expect(untriedIn(loadedFrom(filledUp(bundle)))).toEqual([]);
  });
});
