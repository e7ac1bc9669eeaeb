/** What a list tells of a draft: kept with it, so that nothing is read or checked again when the list is. */
import { filesOf, loadMatter, type Bundle, type CompiledCentre } from '../../../engine/index.ts';
import type { MatterDraftDocument } from '../store/matter-draft-repository.ts';

/** Name, department and number of problems by the quick check; the analysis of all cases is left to whoever opens it. */
export function told(
  { catalogues, shared }: CompiledCentre,
  bundle: Bundle,
): Required<Pick<MatterDraftDocument, 'name' | 'department' | 'problems'>> {
  const { id, identity }: { id: string; identity: Partial<Bundle['matter']['identity']> } = bundle.matter;
  const loaded = loadMatter(filesOf(bundle), { catalogues, shared });
  const found = loaded.ok ? loaded.warnings : loaded.problems;
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return {
    name: identity.handlingItem ?? identity.name ?? id,
    department: identity.department ?? '',
    problems: { errors, warnings: found.length - errors },
  };
}
