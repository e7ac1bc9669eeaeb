/** Bundles of older shapes are read as they were meant, and rewritten where they have to be and nowhere else. */
import fc from 'fast-check';
import { loadCentre } from '../../../engine/centre/load.ts';
import { filesOf } from '../../../engine/matter/files-of.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import { runExamples } from '../../../engine/matter/run-examples.ts';
import { SCHEMA_VERSION, type Bundle } from '../../../engine/schema/matter.ts';
import { migrations } from '../../../engine/upgrade/migrations.ts';
import { upgradeBundle } from '../../../engine/upgrade/upgrade-bundle.ts';
import { upgrade } from '../../../engine/upgrade/upgrade.ts';
import { old, oldMatters } from '../../build/corpus.ts';
import { aBundle, filesOf as textsOf } from '../../build/matter.ts';
import { filesIn, matterFolders } from '../../configs/files.ts';

const centre = (() => {
  const loaded = loadCentre(filesIn('jianghua'));
  if (!loaded.ok) throw new Error('the centre does not load');
  return loaded.centre;
})();

const upgraded = (files: Record<string, string>) => {
  const done = upgrade(files);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done;
};
const loadedFrom = (files: Readonly<Record<string, string>>) => {
  const loaded = loadMatter(files, { published: true });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  return loaded;
};

describe('the migrations', () => {
  test('lead from the first shape to the present one, step by step', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 2));
    expect(migrations.at(-1)?.to ?? 1).toBe(SCHEMA_VERSION);
    expect(oldMatters.map(([version]) => version)).toEqual(expect.arrayContaining(migrations.map(({ to }) => to - 1)));
  });
});

describe.each(oldMatters)('a matter kept in shape %i: %s', (version, name) => {
  const files = old(version, name);

  test('loads, says that it is old, and its examples come out as they did', () => {
    const { matter, warnings } = loadedFrom(files);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'SHAPE_OLD', file: 'matter.json' }));
    expect(matter.bundle.matter.schemaVersion).toBe(SCHEMA_VERSION);
    for (const { problems } of runExamples(matter, centre)) expect(problems).toEqual([]);
  });

  test('loses nothing: texts, templates and every other file stay byte by byte', () => {
    const done = upgraded(files);
    expect(done.from).toBe(version);
    const changed = Object.keys(files).filter((path) => done.files[path] !== files[path]);
    expect(changed).toEqual(['matter.json']);
    const before = JSON.parse(files['matter.json']!) as Bundle['matter'];
    const after = JSON.parse(done.files['matter.json']!) as Bundle['matter'];
    for (const [index, { renewalWindow: days }] of before.results.entries()) {
      const window = days === undefined ? undefined : { latest: { amount: days, unit: 'naturalDay' } };
      expect(after.results[index]?.renewalWindow).toEqual(window);
    }
    const untouched = ({ results, ...rest }: Bundle['matter']) => ({
      ...{ ...rest, schemaVersion: 0 },
      results: results.map((result) => ({ ...result, renewalWindow: undefined })),
    });
    expect(untouched(after)).toEqual(untouched(before));
  });

  test('is upgraded once: again, nothing changes, and in memory it is the same', () => {
    const { files: once } = upgraded(files);
    expect(upgraded({ ...once })).toEqual({ ok: true, files: once, from: SCHEMA_VERSION, done: [], warnings: [] });
    const parts = Object.entries(files).filter(([path]) => path.endsWith('.json'));
    const draft = Object.fromEntries(
      parts.map(([path, text]) => [path.replace('.json', ''), JSON.parse(text) as unknown]),
    );
    const { bundle } = loadedFrom(files).matter;
    expect(upgradeBundle({ ...draft, templates: bundle.templates } as unknown as Bundle)).toEqual(bundle);
  });

  test('goes out and comes in again as the same bundle', () => {
    const { bundle } = loadedFrom(files).matter;
    expect(loadedFrom(filesOf(bundle)).matter.bundle).toEqual(bundle);
  });
});

describe('upgrading', () => {
  test('leaves the matters of the counties as they are: they are written in the present shape', () => {
    for (const folder of matterFolders) {
      const files = filesIn(folder);
      expect([folder, upgraded(files)]).toEqual([
        folder,
        { ok: true, files, from: SCHEMA_VERSION, done: [], warnings: [] },
      ]);
    }
  });

  test('refuses a shape of the future, with its place', () => {
    const files = textsOf(aBundle());
    files['matter.json'] = files['matter.json']!.replace('"schemaVersion": 2', '"schemaVersion": 99');
    const loaded = loadMatter(files);
    expect(loaded).toMatchObject({
      ok: false,
      problems: [{ code: 'SHAPE_NEWER', file: 'matter.json', pointer: '/schemaVersion', line: 2 }],
    });
  });

  test('leaves alone what has the next shape already, though it says the old version', () => {
    const bundle = aBundle();
    const window = {
      earliest: { amount: 90, unit: 'workingDay' },
      latest: { amount: 30, unit: 'naturalDay' },
    } as const;
    bundle.matter.results[0]!.renewalWindow = window;
    bundle.matter.schemaVersion = 1;
    expect(loadedFrom(textsOf(bundle)).matter.bundle.matter.results[0]?.renewalWindow).toEqual(window);
  });

  test('never throws, and touches nothing it cannot read', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        '{"schemaVersion":1}',
        '{"schemaVersion":1,"results":3}',
        '{"schemaVersion":1,"results":[null,7]}',
      ),
    );
    fc.assert(
      fc.property(text, fc.json(), (matter, form) => {
        const done = upgrade({ 'matter.json': matter, 'form.json': form, 'documents/a.hbs': matter });
        if (!done.ok) return;
        expect(done.files['form.json']).toBe(form);
        expect(done.files['documents/a.hbs']).toBe(matter);
        expect(upgrade(done.files)).toMatchObject({ ok: true, files: done.files, done: [] });
      }),
    );
  });

  test('keeps however somebody laid out their files', () => {
    const [[version, name] = [1, '']] = oldMatters;
    const files = old(version, name);
    const matter = JSON.parse(files['matter.json']!) as object;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.boolean(), (indent, crlf) => {
        const laidOut = JSON.stringify(matter, null, indent);
        const given = crlf ? laidOut.replaceAll('\n', '\r\n') : laidOut;
        const after = upgraded({ ...files, 'matter.json': given }).files['matter.json']!;
        const [head] = given.split('"renewalWindow"');
        const wanted = head!.replace(/("schemaVersion": ?)1/, `$1${SCHEMA_VERSION}`);
        expect(after.startsWith(wanted)).toBe(true);
        expect(JSON.parse(after)).toEqual(JSON.parse(upgraded(files).files['matter.json']!));
      }),
      { numRuns: 12 },
    );
  });
});
