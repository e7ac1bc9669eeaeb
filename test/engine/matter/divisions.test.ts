import { sentence } from '../../../engine/conditions/sentence.ts';
import type { Field } from '../../../engine/fields/registry.ts';
import { assess } from '../../../engine/matter/assess.ts';
import { differences } from '../../../engine/matter/differences.ts';
import { optionsAt, withDivisions, withoutDivisions } from '../../../engine/matter/divisions.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import { withoutShared, withShared } from '../../../engine/matter/shared.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle, filesOf } from '../../build/matter.ts';

const divisions = [
  { code: '430000', name: '某县' },
  { code: '430000100', name: '城关镇' },
  { code: '430000100001', name: '东街社区' },
  { code: '430000101', name: '河口镇' },
  { code: '430000101200', name: '东街村' },
];
const shared = { documents: [], templates: {}, divisions };
const street: Field = { kind: 'region', id: 'street', title: '所在乡镇', level: 'town', required: true };
const inCity = { fact: 'answers.street', operator: 'equal', value: '430000100' } as const;

/** The small matter, asking where the shop lies, and of shops in the county seat what the street looks like. */
function asking(...others: Field[]): Bundle {
  const bundle = aBundle();
  bundle.form.sections[1]!.fields.push(street, ...others);
  for (const example of bundle.examples.examples) example.answers.street = '430000101';
  return bundle;
}
const look: Field = { kind: 'text', id: 'look', title: '街面情况', when: inCity };

describe('a region', () => {
  it('is chosen from one level, a village named with its town', () => {
    expect(optionsAt('town', divisions).map(({ label }) => label)).toEqual(['城关镇', '河口镇']);
    expect(optionsAt('village', divisions)).toEqual([
      { value: '430000100001', label: '城关镇 东街社区' },
      { value: '430000101200', label: '河口镇 东街村' },
    ]);
    expect(optionsAt('county', divisions)).toEqual([{ value: '430000', label: '某县' }]);
  });

  it('is frozen into a version by its names, and leaves no trace in what is written', () => {
    const bundle = asking({ ...street, id: 'village', level: 'village', required: false });
    const version = withShared(bundle, shared);
    expect(version.form.sections[1]?.fields.at(-2)).toMatchObject({ id: 'street', options: [{}, {}] });
    expect(withoutShared(version)).toEqual(bundle);
    expect(withDivisions(aBundle().form, divisions)).toEqual(aBundle().form);
    const { form } = aBundle();
    expect([withDivisions(form, divisions), withoutDivisions(form)]).toEqual([form, form]);
    expect(withDivisions(form, divisions)).toBe(form);
  });

  it('takes a code of the list alone, and conditions are said by its name', () => {
    const loaded = loadMatter(filesOf(asking(look)), { shared });
    if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
    const { matter } = loaded;
    const answers = { place: 'wall', width: 1, height: 1, words: '米粉店', until: '2027-01-01' };
    const faults = (given: object) => assess(matter, { answers: { ...answers, ...given } }).errors;
    expect(faults({ street: '430000101' })).toEqual([]);
    expect(faults({ street: '430000999' }).map(({ message }) => message)).toEqual(['请从选项中选择：所在乡镇']);
    expect(faults({}).map(({ message }) => message)).toEqual(['请选择：所在乡镇']);
    expect(sentence(inCity, matter.scope.facts, new Map())).toBe('当“所在乡镇”是“城关镇”时');
    expect(matter.scope.facts.get('answers.street')?.titles).toEqual({ '430000100': '城关镇', '430000101': '河口镇' });
  });

  it('cannot be compared with a division that the centre does not have', () => {
    const strange: Field = { ...look, when: { ...inCity, value: '430000999' } };
    const loaded = loadMatter(filesOf(asking(strange)), { shared });
    expect(loaded.ok ? [] : loaded.problems.map(({ pointer }) => pointer)).toContain('/sections/1/fields/7/when/value');
  });

  it('is read without a centre as a code, and changes of it are said by name where the names are known', () => {
    expect(loadMatter(filesOf(asking(look)))).toMatchObject({ ok: true });
    const other: Field = { ...look, when: { ...inCity, value: '430000101' } };
    const [change] = differences(asking(look), asking(other), divisions);
    expect(change?.words).toMatch(/城关镇.*→.*河口镇/);
  });
});
