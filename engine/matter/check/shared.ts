/** Ids that lead out of the bundle, to the centre's organisation and catalogues. */
import { placedFields } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import { pointer } from '../../schema/pointer.ts';
import type { Bundle } from '../../schema/matter.ts';
import type { Catalogues } from '../catalogues.ts';
import { choicesIn } from '../choices-in.ts';
import { dangling, type Pointing } from '../dangling.ts';
import { matterProblem } from '../problems.ts';
import { checkCodes } from './codes.ts';

/** What is kept for all matters and named by their bundles. */
type Shared = Exclude<keyof Catalogues, 'windowed'>;

const codes: Readonly<Record<Shared, Pointing['code']>> = {
  units: 'UNIT_UNKNOWN',
  materials: 'CATALOGUE_UNKNOWN',
  licences: 'LICENCE_UNKNOWN',
  elements: 'ELEMENT_UNKNOWN',
  codeTables: 'CODE_TABLE_UNKNOWN',
  blanks: 'BLANK_UNKNOWN',
  ledgers: 'QUOTA_UNKNOWN',
};

type Naming = Pick<Pointing, 'file' | 'at' | 'id'> & { shared: Shared };

function* namings({ matter, form, materials, documents }: Bundle): Generator<Naming> {
  const { department, acceptingUnit, decidingUnit, jointUnits = [] } = matter.identity;
  const unit = { file: 'matter.json', shared: 'units' } as const;
  for (const [name, id] of Object.entries({ department, acceptingUnit, decidingUnit }))
    yield { ...unit, at: `/identity/${name}`, id };
  for (const [index, id] of jointUnits.entries()) yield { ...unit, at: `/identity/jointUnits/${index}`, id };

  for (const [index, result] of matter.results.entries())
    yield { shared: 'licences', file: 'matter.json', at: `/results/${index}/licence`, id: result.licence };
  for (const [index, { catalogue, replacedByLicence }] of materials.materials.entries()) {
    const [file, at] = ['materials.json', `/materials/${index}`];
    yield { shared: 'materials', file, at: `${at}/catalogue`, id: catalogue };
    yield { shared: 'licences', file, at: `${at}/replacedByLicence`, id: replacedByLicence };
  }
  for (const { field, at } of placedFields(form))
    yield { shared: 'elements', file: 'form.json', at: `${at}/element`, id: field.element };
  for (const { path, codeTable } of choicesIn(form))
    yield { shared: 'codeTables', file: 'form.json', at: pointer([...path, 'codeTable']), id: codeTable };
  for (const [index, { blank }] of documents.documents.entries())
    yield { shared: 'blanks', file: 'documents.json', at: `/documents/${index}/blank`, id: blank };
  yield { shared: 'ledgers', file: 'matter.json', at: '/quota/ledger/id', id: matter.quota.ledger?.id };
}

/**
 * What a bundle names of its centre: `licences/labour-dispatch`, `codeTables/towns`, and of a code table each code it
 * offers, as `codeTables/towns/tuojiang`.
 */
export function namedIn(bundle: Bundle): string[] {
  const ids = [...namings(bundle)].flatMap(({ shared, id }) => (id === undefined ? [] : [`${shared}/${id}`]));
  const offered = choicesIn(bundle.form).flatMap(({ codeTable, options }) =>
    codeTable === undefined ? [] : options.map(({ value }) => `codeTables/${codeTable}/${value}`),
  );
  return [...new Set([...ids, ...offered])];
}

export function checkShared(bundle: Bundle, shared: Catalogues): Problem[] {
  const { id, identity } = bundle.matter;
  const unseated = identity.inHall && !shared.windowed.has(id);
  const pointings = [...namings(bundle)].map(({ shared: kind, ...naming }) => ({
    ...naming,
    among: shared[kind],
    code: codes[kind],
  }));
  return [
    ...dangling(pointings),
    ...checkCodes(bundle, shared.codeTables),
    ...(unseated
      ? [{ ...matterProblem('WINDOW_MISSING', '/id', { matter: identity.name }), file: 'matter.json' }]
      : []),
  ];
}
