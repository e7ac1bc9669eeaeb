/** An example for a case nobody wrote one for: an example that is there, with the facts of that case in place of its own. */
import { assessExample } from '../matter/run-examples.ts';
import type { Facts } from '../facts/fact.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import type { Example } from '../schema/example.ts';

/** Examples tried as a beginning at most. */
const TRIED = 12;

/** A title no longer than people read. */
const titled = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : words;

const origins = ['answers', 'applicant', 'licence'] as const;

/** `answers.rows/0/width` → its origin, name and cell. */
const place = /^(\w+)\.(\w+)(?:\/(\d+)\/(\w+))?$/;

function withCell(rows: unknown, row: number, column: string, value: unknown): unknown[] {
  const filled = Array.isArray(rows) ? [...(rows as unknown[])] : [];
  while (filled.length <= row) filled.push({ ...Object(filled.at(-1)) });
  filled[row] = { ...Object(filled[row]), [column]: value };
  return filled;
}

/** The facts of an origin with those of the case in place; of what the case reads, what it does not say is left out. */
function placed(origin: string, own: Facts, facts: Facts, reads: ReadonlySet<string>): Record<string, unknown> {
  const said = new Set(Object.keys(facts).map((name) => name.split('/')[0]));
  const values = Object.fromEntries(
    Object.entries(own).filter(([name]) => !reads.has(`${origin}.${name}`) || said.has(`${origin}.${name}`)),
  );
  for (const [full, value] of Object.entries(facts)) {
    const [, from, name = '', row, column] = place.exec(full) ?? [];
    if (from !== origin) continue;
    values[name] =
      row === undefined || column === undefined ? value : withCell(values[name], Number(row), column, value);
  }
  return values;
}

interface Case {
  facts: Facts;
  /** Names of all facts the case depends on. */
  reads: ReadonlySet<string>;
}
type Named = Pick<Example, 'id' | 'title'>;

/** What is worked out from other answers is not written into an example. */
const written = ({ form }: CompiledMatter, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([name]) => form.fields.get(name.replace('answers.', ''))?.field.kind !== 'computed'),
  );

function example(base: Partial<Example>, { facts, reads }: Case, named: Named): Example {
  const [answers = {}, applicant = {}, licence = {}] = origins.map((origin) =>
    placed(origin, base[origin] ?? {}, facts, reads),
  );
  const business = (facts['case.business'] ?? base.business) as Example['business'];
  const receivedOn = (facts['case.receivedOn'] ?? base.receivedOn) as string | undefined;
  return {
    ...named,
    answers,
    ...(Object.keys(applicant).length > 0 ? { applicant } : {}),
    ...(business === undefined ? {} : { business }),
    ...(Object.keys(licence).length > 0 ? { licence } : {}),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    // What should come out is for people to say.
    expect: {},
  };
}

/** The nearest example that is such a case and can be submitted; else one that is such a case; else its facts alone. */
export function proposedExample(
  matter: CompiledMatter,
  { reached, ...asked }: Case & { reached: (facts: Facts) => boolean },
  { id, title }: Named,
): Example {
  const wanted = { ...asked, facts: written(matter, asked.facts) };
  const named = { id, title: titled(title) };
  const tried = matter.bundle.examples.examples.slice(0, TRIED).map((base) => example(base, wanted, named));
  const assessed = tried.map((one) => ({ one, assessment: assessExample(matter, one) }));
  const fit = assessed.filter(({ assessment }) => reached(assessment.settled.facts));
  const best = fit.find(({ assessment }) => assessment.errors.length === 0) ?? fit[0];
  return best?.one ?? example({}, wanted, named);
}
