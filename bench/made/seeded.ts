/** The matters of the counties with a grid of facts and what each comes to, to seed faults into. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  assessExample,
  fieldsOf,
  loadCentre,
  loadMatter,
  type Bundle,
  type CompiledCentre,
  type CompiledMatter,
  type Field,
} from '../../engine/index.ts';

type Example = Bundle['examples']['examples'][number];

export interface Seeded {
  centre: CompiledCentre;
  bundle: Bundle;
  grid: readonly Example[];
  outcomes: string;
}

const configs = path.resolve(import.meta.dirname, '../../configs');

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

/** Numbers written anywhere in the conditions of a matter. */
const numbersIn = (bundle: Bundle): number[] => [
  ...new Set(
    [...JSON.stringify(bundle.rules).matchAll(/"(?:value|min|max|minExclusive|maxExclusive)":(\d+(?:\.\d+)?)/g)].map(
      ([, text]) => Number(text),
    ),
  ),
];

/** Each example with each answer in turn at each of its options, both truths, or around each number a condition names. */
function gridOf(bundle: Bundle): Example[] {
  const numbers = numbersIn(bundle).flatMap((number) => [number - 1, number, number + 1]);
  const valuesOf = (field: Field): readonly unknown[] => {
    if (field.kind === 'choice') return field.options.map(({ value }) => value);
    if (field.kind === 'region') return (field.options ?? []).map(({ value }) => value);
    if (field.kind === 'choices') return field.options.map(({ value }) => [value]);
    if (field.kind === 'yesNo') return [true, false];
    return field.kind === 'number' || field.kind === 'money' ? numbers : [];
  };
  const fields = fieldsOf(bundle.form);
  return bundle.examples.examples
    .slice(0, 6)
    .flatMap((example) => [
      example,
      ...fields.flatMap((field) =>
        valuesOf(field).map((value) => ({ ...example, answers: { ...example.answers, [field.id]: value } })),
      ),
    ]);
}

/** Everything an applicant, a reviewer or a paper can see of the outcome, for all facts of the grid. */
export function outcomesOf(matter: CompiledMatter, grid: readonly Example[]): string {
  const { limits } = matter.bundle.matter;
  const each = grid.map((example) => {
    const { errors, findings, materials, steps, feeTotal, results, documents } = assessExample(matter, example);
    return [
      errors.map(({ field }) => field).sort(),
      findings.map(({ rule, event }) => [rule, event.type]),
      materials.on.map(({ id, originals, copies, necessity }) => [id, originals, copies, necessity]),
      materials.open.map(({ id }) => id),
      steps.flatMap(({ step, applies, post }) => (applies === false ? [] : [[step.id, applies, post]])),
      ...[feeTotal, results.on.map(({ id }) => id), documents.on.map(({ id, act }) => [id, act])],
    ];
  });
  return JSON.stringify([limits, matter.bundle.templates, each]);
}

/** Every matter, which loads and has nothing wrong. */
export const seededMatters = (): Seeded[] =>
  readdirSync(configs).flatMap((county) => {
    const folder = path.join(configs, county);
    const place = loadCentre(filesIn(folder));
    if (!place.ok) throw new Error(`the centre of ${county} does not load`);
    const { centre } = place;
    return readdirSync(path.join(folder, 'matters')).map((id) => {
      const files = filesIn(path.join(folder, 'matters', id));
      const loaded = loadMatter(files, { catalogues: centre.catalogues });
      if (!loaded.ok) throw new Error(`${county} ${id} does not load`);
      const { bundle } = loaded.matter;
      const whole = loadMatter(files, { catalogues: centre.catalogues, shared: centre.shared });
      if (!whole.ok) throw new Error(`${county} ${id} does not load`);
      const grid = gridOf(bundle);
      return { centre, bundle, grid, outcomes: outcomesOf(whole.matter, grid) };
    });
  });
