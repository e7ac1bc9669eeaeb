/** A bundle → a compiled matter, or every problem that the schema alone cannot see. */
import type { Scope } from '../conditions/compiled.ts';
import { compileNamed } from '../conditions/named.ts';
import { registerFacts } from '../facts/register.ts';
import type { JsonSchema } from '../fields/kind.ts';
import { compileForm } from '../form/compile.ts';
import type { Problem } from '../problems.ts';
import { compileRules, type CompiledRules } from '../rules/compile.ts';
import type { Condition } from '../schema/condition.ts';
import type { Bundle, BundleFile } from '../schema/matter.ts';
import { compileTable, type CompiledTable } from '../tables/compile.ts';
import type { Validate } from '../validation/schema-error.ts';
import type { Catalogues } from './catalogues.ts';
import { checkBundle } from './check/check-bundle.ts';
import { checkSize } from './check/size.ts';
import type { CompiledMatter } from './compiled.ts';
import { declareFacts } from './facts.ts';
import { switchAll } from './switched.ts';

export interface CompileOptions {
  /** What the bundle points to outside itself; without it such ids are not looked at. */
  catalogues?: Catalogues | undefined;
  /** Makes the validator of answers; the engine's own interpreter when left out. */
  validator?: ((schema: JsonSchema) => Validate) | undefined;
  /** It passed the check of its day when it was published; only what does not compile is a problem now. */
  published?: boolean;
}
export type Compiled =
  { ok: true; matter: CompiledMatter; warnings: readonly Problem[] } | { ok: false; problems: readonly Problem[] };

/** Compiles a bundle of the right shape. Problems name the bundle's file and point into it. */
export function compileMatter(bundle: Bundle, { catalogues, validator, published }: CompileOptions = {}): Compiled {
  const large = published ? [] : checkSize(bundle);
  if (large.length > 0) return { ok: false, problems: large };
  const problems: Problem[] = published ? [] : checkBundle(bundle, catalogues);
  const report = (file: BundleFile, found: readonly Problem[]) =>
    void problems.push(...found.map((problem) => ({ ...problem, file })));

  // What may go wrong with a declaration is a mistake in a field, and the checks of the form name its place.
  const { facts } = registerFacts(declareFacts(bundle.form));
  const { named, problems: nameProblems } = compileNamed(bundle.rules.conditions ?? [], facts, '/conditions');
  report('rules.json', nameProblems);
  const scope: Scope = { facts, named };

  const { form, problems: formProblems } = compileForm(bundle.form, { ...scope, validator });
  report('form.json', formProblems);
  const switches = compileSwitches(bundle, scope, report);
  const tables = compileTables(bundle, scope, report);
  const rules = takeRules(bundle, scope, report);

  if (!rules || problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return { ok: true, matter: { bundle, scope, form, tables, rules, ...switches }, warnings: problems };
}

type Report = (file: BundleFile, found: readonly Problem[]) => void;

function compileSwitches({ matter, materials, documents }: Bundle, scope: Scope, report: Report) {
  const compile = <T extends { when?: Condition }>(file: BundleFile, items: readonly T[] | undefined, at: string) => {
    const found: Problem[] = [];
    const switched = switchAll(items ?? [], scope, at, found);
    report(file, found);
    return switched;
  };
  const { requirements, steps, specialProcedures, fees, results } = matter;
  return {
    materials: compile('materials.json', materials.materials, '/materials'),
    requirements: {
      acceptance: compile('matter.json', requirements.acceptance, '/requirements/acceptance'),
      granting: compile('matter.json', requirements.granting, '/requirements/granting'),
      denial: compile('matter.json', requirements.denial, '/requirements/denial'),
      prohibitions: compile('matter.json', requirements.prohibitions, '/requirements/prohibitions'),
    },
    steps: compile('matter.json', steps, '/steps'),
    specialProcedures: compile('matter.json', specialProcedures, '/specialProcedures'),
    fees: compile('matter.json', fees, '/fees'),
    results: compile('matter.json', results, '/results'),
    documents: compile('documents.json', documents.documents, '/documents'),
  };
}

function compileTables({ rules }: Bundle, scope: Scope, report: Report): ReadonlyMap<string, CompiledTable> {
  const tables = new Map<string, CompiledTable>();
  (rules.tables ?? []).forEach((table, index) => {
    const at = `/tables/${index}`;
    const outcome = compileTable(table, scope, at);
    if (outcome.ok) tables.set(table.id, outcome.table);
    else report('rules.json', outcome.problems);
  });
  return tables;
}

function takeRules({ rules }: Bundle, scope: Scope, report: Report): CompiledRules | undefined {
  const outcome = compileRules(rules.rules ?? [], scope, '/rules');
  if (outcome.ok) return outcome.rules;
  report('rules.json', outcome.problems);
  return undefined;
}
