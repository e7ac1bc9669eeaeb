import { sentence, type CompiledMatter, type Material } from '../../../engine/index.ts';

/** Why a material is asked for: its condition in a sentence; `undefined` for one that everybody hands in. */
export const whyAsked = ({ scope }: CompiledMatter, { when }: Material): string | undefined =>
  when && sentence(when, scope.facts, scope.named);
