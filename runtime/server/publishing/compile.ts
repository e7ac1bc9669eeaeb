import { loadMatter, type CompiledMatter } from '../../../engine/index.ts';
import { compileWithAjv } from '../validation/compile-with-ajv.ts';
import type { Files } from './bundle-files.ts';

/** Compiles what was published. Catalogues and the check may have grown stricter since, so neither is asked again. */
export function compilePublished(files: Files): CompiledMatter {
  const loaded = loadMatter(files, { validator: compileWithAjv, published: true });
  if (loaded.ok) return loaded.matter;
  throw new Error(`a published matter no longer loads: ${loaded.problems[0]?.code ?? ''}`);
}
