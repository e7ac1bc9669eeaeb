import { loadCentre } from '../../engine/centre/load.ts';
import { guideOf } from '../../engine/guide/guide-of.ts';
import { guideParts } from '../../engine/guide/guide.ts';
import { loadMatter } from '../../engine/matter/load.ts';
import { isUsed, keyOf, matters, ofMatter, rows, schemaAt, unused, valuesIn } from './field-map.ts';
import { filesIn } from './files.ts';

describe('the map of fields', () => {
  it('names only paths that the schemas have', () => {
    expect(rows.length).toBeGreaterThan(150);
    expect([...rows, ...unused].filter((row) => !schemaAt(row)).map(keyOf)).toEqual([]);
  });

  it('names every field once', () => {
    expect(rows.map(keyOf).filter((name, at, all) => all.indexOf(name) !== at)).toEqual([]);
  });

  it('names only fields that a matter of the county uses, or says why not', () => {
    const excused = new Set(unused.map(keyOf));
    expect(rows.filter((row) => !isUsed(row) && !excused.has(keyOf(row))).map(keyOf)).toEqual([]);
  });

  it('excuses no field that is used after all, or that it does not map', () => {
    const known = new Set(rows.map(keyOf));
    expect(unused.filter((row) => isUsed(row) || !known.has(keyOf(row))).map(keyOf)).toEqual([]);
  });

  it.each([
    ['matter.json', 'identity'],
    ['materials.json', 'materials[]'],
  ])('leaves out no property of %s %s', (file, path) => {
    const named = rows.filter((row) => row.file === file).map((row) => `${row.path}.`);
    const properties = Object.keys(schemaAt({ file, path, last: '' })?.properties ?? {});
    expect(properties.length).toBeGreaterThan(20);
    expect(
      properties.filter(
        (name) =>
          name !== 'verify' && !named.some((one) => ['.', '['].some((end) => one.startsWith(`${path}.${name}${end}`))),
      ),
    ).toEqual([]);
  });

  it('sends every field to a part the guide has', () => {
    const parts = ['页首', '办理情形', ...Object.values<string>(guideParts)];
    expect(rows.filter(({ last }) => !parts.includes(last) && !last.startsWith('不显示')).map(keyOf)).toEqual([]);
  });
});

describe.each(matters)('the guide of %s', (folder) => {
  const loaded = loadMatter(filesIn(folder));
  const place = loadCentre(filesIn('jianghua'));
  if (!loaded.ok || !place.ok) throw new Error(`${folder} does not load`);
  const guide = guideOf(loaded.matter, place.centre);

  it('says in each part the words that the map sends there', () => {
    const missing = rows.filter(ofMatter).flatMap((row) => {
      const part = guide.parts.find(({ title }) => title === row.last);
      const said = JSON.stringify(part);
      const words = part ? valuesIn(folder, row).filter((value) => /[\u4e00-\u9fff]/u.test(String(value))) : [];
      return words.filter((value) => !said.includes(String(value))).map((value) => `${keyOf(row)}: ${String(value)}`);
    });
    expect(missing).toEqual([]);
  });
});
