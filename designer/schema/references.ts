/** Properties that hold the id of something else, and where the things to choose from are. */
import type { DesignerCentre } from '../../runtime/api/index.ts';
import { fieldsOf, type Bundle } from '../../engine/index.ts';
import { nameOf } from './words.ts';

export interface Choice {
  value: string;
  label: string;
}
interface World {
  bundle: Bundle;
  centre: DesignerCentre;
}
type Source = (world: World) => Choice[];

interface Named {
  id: string;
}
const named = (items: readonly Named[] | undefined): Choice[] =>
  (items ?? []).map((item) => ({ value: item.id, label: nameOf(item) ?? item.id }));
const plain = (items: readonly string[]): Choice[] => items.map((item) => ({ value: item, label: item }));

const fields =
  (prefix: string, ...kinds: readonly string[]): Source =>
  (world) =>
    fieldsOf(world.bundle.form)
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map(({ id, title }) => ({ value: prefix + id, label: title }));

export const sources = {
  units: ({ centre }) => named(centre.units),
  catalogue: ({ centre }) => named(centre.materials),
  licences: ({ centre }) => named(centre.licences),
  elements: ({ centre }) => named(centre.elements),
  codeTables: ({ centre }) => named(centre.codeTables),
  blanks: ({ centre }) => named(centre.blanks),
  ledgers: ({ centre }) => plain(centre.ledgers),
  templates: ({ bundle }) => plain(Object.keys(bundle.templates)),
  tables: ({ bundle }) => named(bundle.rules.tables),
  materials: ({ bundle }) => named(bundle.materials.materials),
  steps: ({ bundle }) => named(bundle.matter.steps),
  documents: ({ bundle }) => named(bundle.documents.documents),
  rules: ({ bundle }) => named(bundle.rules.rules),
  fields: fields(''),
  numberFields: fields('', 'number', 'money', 'computed'),
  tableFields: fields('', 'table'),
  columns: ({ bundle }) =>
    fieldsOf(bundle.form).flatMap((field) => (field.kind === 'table' ? named(field.columns) : [])),
  dateFacts: fields('answers.', 'date'),
  numberFacts: fields('answers.', 'number', 'computed'),
} satisfies Record<string, Source>;
export type SourceName = keyof typeof sources;
/** What a centre's own properties refer to. */
export type CentreSource = 'units' | 'zones' | 'matters' | 'templates' | 'blanks';

/** By the end of the property's path, numbers left out. */
const places: Readonly<Record<string, SourceName | CentreSource>> = {
  'identity/department': 'units',
  'identity/acceptingUnit': 'units',
  'identity/decidingUnit': 'units',
  'identity/jointUnits': 'units',
  'materials/catalogue': 'catalogue',
  'materials/replacedByLicence': 'licences',
  'results/licence': 'licences',
  'results/validUntil': 'dateFacts',
  'fields/element': 'elements',
  'fields/codeTable': 'codeTables',
  'columns/codeTable': 'codeTables',
  'ledger/id': 'ledgers',
  'ledger/fact': 'numberFacts',
  'documents/template': 'templates',
  'documents/blank': 'blanks',
  'post/table': 'tables',
  'params/field': 'fields',
  'formula/of': 'numberFields',
  'formula/table': 'tableFields',
  'formula/column': 'columns',
  'expect/invalidFields': 'fields',
  'expect/materials': 'materials',
  'expect/steps': 'steps',
  'expect/documents': 'documents',
  'expect/findings': 'rules',
  'expect/grounds': 'rules',
  'papers/documents': 'documents',
  'units/parent': 'units',
  'posts/unit': 'units',
  'zones/units': 'units',
  'windows/zone': 'zones',
  'windows/units': 'units',
  'windows/matters': 'matters',
  'kinds/unit': 'units',
};

/** Where the choices for a property are; `undefined` when it refers to nothing. */
export const sourceFor = (names: readonly string[]): SourceName | CentreSource | undefined =>
  places[names.slice(-2).join('/')];

/** What an id, or a list of ids, stands for. */
export const sayChoices = (choices: readonly Choice[], value: unknown): string =>
  [value]
    .flat()
    .map((one) => choices.find((choice) => choice.value === one)?.label ?? String(one))
    .join('、');
