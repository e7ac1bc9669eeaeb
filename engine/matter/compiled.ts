/** A matter made ready: every condition, table, rule and template of one bundle, compiled once per version. */
import type { Scope } from '../conditions/compiled.ts';
import type { CompiledForm } from '../form/compiled.ts';
import type { CompiledRules } from '../rules/compile.ts';
import type { DocumentConfig } from '../schema/document.ts';
import type { Material } from '../schema/material.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Fee, Result } from '../schema/outcome.ts';
import type { Requirement, Requirements } from '../schema/requirement.ts';
import type { SpecialProcedure, Step } from '../schema/review.ts';
import type { CompiledTable } from '../tables/compile.ts';
import type { Switched } from './switched.ts';

export interface CompiledMatter {
  bundle: Bundle;
  /** The facts conditions may read and the conditions with names. */
  scope: Scope;
  form: CompiledForm;
  tables: ReadonlyMap<string, CompiledTable>;
  rules: CompiledRules;
  materials: readonly Switched<Material>[];
  requirements: Readonly<Record<keyof Requirements, readonly Switched<Requirement>[]>>;
  steps: readonly Switched<Step>[];
  specialProcedures: readonly Switched<SpecialProcedure>[];
  fees: readonly Switched<Fee>[];
  results: readonly Switched<Result>[];
  documents: readonly Switched<DocumentConfig>[];
}
