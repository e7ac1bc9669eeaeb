/** Ids that lead out of the bundle, to the centre's organisation and catalogues. */
import { placedFields } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import type { Catalogues } from '../catalogues.ts';
import { dangling, type Pointing } from '../dangling.ts';
import { matterProblem } from '../problems.ts';

function* pointings({ matter, form, materials, documents }: Bundle, shared: Catalogues): Generator<Pointing> {
  const { department, acceptingUnit, decidingUnit, jointUnits = [] } = matter.identity;
  const unit = { file: 'matter.json', among: shared.units, code: 'UNIT_UNKNOWN' } as const;
  for (const [name, id] of Object.entries({ department, acceptingUnit, decidingUnit }))
    yield { ...unit, at: `/identity/${name}`, id };
  for (const [index, id] of jointUnits.entries()) yield { ...unit, at: `/identity/jointUnits/${index}`, id };

  const licence = { among: shared.licences, code: 'LICENCE_UNKNOWN' } as const;
  for (const [index, result] of matter.results.entries())
    yield { ...licence, file: 'matter.json', at: `/results/${index}/licence`, id: result.licence };
  for (const [index, { catalogue, replacedByLicence }] of materials.materials.entries()) {
    const [file, at] = ['materials.json', `/materials/${index}`];
    yield { file, at: `${at}/catalogue`, id: catalogue, among: shared.materials, code: 'CATALOGUE_UNKNOWN' };
    yield { ...licence, file, at: `${at}/replacedByLicence`, id: replacedByLicence };
  }
  for (const { field, at } of placedFields(form)) {
    const element = { at: `${at}/element`, id: field.element, among: shared.elements };
    yield { file: 'form.json', ...element, code: 'ELEMENT_UNKNOWN' };
  }
  for (const [index, { blank }] of documents.documents.entries()) {
    const at = `/documents/${index}/blank`;
    yield { file: 'documents.json', at, id: blank, among: shared.blanks, code: 'BLANK_UNKNOWN' };
  }
  const ledger = matter.quota.ledger?.id;
  yield { file: 'matter.json', at: '/quota/ledger/id', id: ledger, among: shared.ledgers, code: 'QUOTA_UNKNOWN' };
}

export function checkShared(bundle: Bundle, shared: Catalogues): Problem[] {
  const { id, identity } = bundle.matter;
  const unseated = identity.inHall && !shared.windowed.has(id);
  return [
    ...dangling(pointings(bundle, shared)),
    ...(unseated
      ? [{ ...matterProblem('WINDOW_MISSING', '/id', { matter: identity.name }), file: 'matter.json' }]
      : []),
  ];
}
