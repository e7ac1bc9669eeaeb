/** Ids that lead out of the bundle, to the centre's organisation and catalogues. */
import type { Problem } from '../../problems.ts';
import type { Bundle, BundleFile } from '../../schema/matter.ts';
import type { Catalogues } from '../catalogues.ts';
import { matterProblem } from '../problems.ts';

type Code = 'UNIT_UNKNOWN' | 'LICENCE_UNKNOWN' | 'CATALOGUE_UNKNOWN' | 'ELEMENT_UNKNOWN' | 'QUOTA_UNKNOWN';
interface Pointing {
  file: BundleFile;
  at: string;
  id: string | undefined;
  among: keyof Catalogues;
  code: Code;
}

/** Every id of the bundle that points outside it. */
function* pointings({ matter, form, materials }: Bundle): Generator<Pointing> {
  const { department, acceptingUnit, decidingUnit, jointUnits = [] } = matter.identity;
  const units = { department, acceptingUnit, decidingUnit };
  const unit = { file: 'matter.json', among: 'units', code: 'UNIT_UNKNOWN' } as const;
  for (const [name, id] of Object.entries(units)) yield { ...unit, at: `/identity/${name}`, id };
  for (const [index, id] of jointUnits.entries()) yield { ...unit, at: `/identity/jointUnits/${index}`, id };

  const licence = { among: 'licences', code: 'LICENCE_UNKNOWN' } as const;
  for (const [index, result] of matter.results.entries())
    yield { ...licence, file: 'matter.json', at: `/results/${index}/licence`, id: result.licence };
  for (const [index, { catalogue, replacedByLicence }] of materials.materials.entries()) {
    const at = `/materials/${index}`;
    const file = 'materials.json';
    yield { file, at: `${at}/catalogue`, id: catalogue, among: 'materials', code: 'CATALOGUE_UNKNOWN' };
    yield { ...licence, file, at: `${at}/replacedByLicence`, id: replacedByLicence };
  }
  for (const [index, { fields }] of form.sections.entries())
    for (const [inner, { element }] of fields.entries()) {
      const at = `/sections/${index}/fields/${inner}/element`;
      yield { file: 'form.json', at, id: element, among: 'elements', code: 'ELEMENT_UNKNOWN' };
    }
  const ledger = matter.quota.ledger?.id;
  yield { file: 'matter.json', at: '/quota/ledger/id', id: ledger, among: 'ledgers', code: 'QUOTA_UNKNOWN' };
}

export function checkShared(bundle: Bundle, catalogues: Catalogues): Problem[] {
  const problems: Problem[] = [];
  for (const { file, at, id, among, code } of pointings(bundle))
    if (id !== undefined && !catalogues[among].has(id)) problems.push({ ...matterProblem(code, at, { id }), file });

  const { id, identity } = bundle.matter;
  if (identity.inHall && !catalogues.windowed.has(id))
    problems.push({
      ...matterProblem('WINDOW_MISSING', '/id', { matter: identity.name }, 'warning'),
      file: 'matter.json',
    });
  return problems;
}
