/** What the facts of a matter can be: by its form, by who may apply and by what may be asked about a licence. */
import { kindsFor } from '../cases/applicant-form.ts';
import type { Scope } from '../conditions/compiled.ts';
import type { FactSource } from '../facts/source.ts';
import { factTypeOf, optionsOf } from '../fields/options.ts';
import { kindOf, type Field, type FieldOf } from '../fields/registry.ts';
import { columnFact, columnJson, type Column } from '../fields/table.ts';
import { factOf } from '../form/fact-of.ts';
import { conditionsAround, placedFields } from '../form/fields-in.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import type { Condition } from '../schema/condition.ts';
import type { Bundle } from '../schema/matter.ts';
import { domainOf, type Domain, type Limits, type Ordered } from './domain.ts';
import type { About, World } from './variable.ts';

/** Facts of which nothing is known but their type; numbers start at 0 as those of forms do. */
export const bareWorld = (scope: Scope): World => {
  const places = new Map([...scope.facts.keys()].map((name, place) => [name, place]));
  return {
    ...scope,
    about: ({ fact, type, options }) => ({
      domain: domainOf(type, { options, ...(type === 'number' || type === 'money' ? { schema: { minimum: 0 } } : {}) }),
      blank: false,
      shown: [],
      needs: [],
      place: places.get(fact) ?? 0,
    }),
  };
};

/** A field with the conditions of what it stands in and its place in the form. */
interface Placed {
  field: Field;
  around: readonly Condition[];
  place: number;
}
type Fields = ReadonlyMap<string, Placed>;

const limitsOf = (field: Field | Column): Limits => ({
  ...('options' in field ? { options: optionsOf(field).map(({ value }) => value) } : {}),
  ...(field.kind === 'date' ? { earliest: field.earliest, latest: field.latest } : {}),
});

const shownBy = ({ field, around }: Placed): Condition[] => (field.when ? [...around, field.when] : [...around]);

/** Bounds of a computed number inside those it has by itself. */
function within(
  own: Domain,
  factors: readonly (readonly [low: number | undefined, high: number | undefined])[],
): Domain {
  if (own.kind !== 'ordered') return own;
  const fold = (ends: readonly (number | undefined)[]) =>
    ends.reduce<number | undefined>(
      (product, end) => (product === undefined || end === undefined ? undefined : product * end),
      1,
    );
  const lows = factors.map(([low]) => low);
  if (!lows.every((low) => low !== undefined && low >= 0)) return { ...own, lower: undefined };
  const low = own.scale.unitsOf(fold(lows)) || 0;
  const high = own.scale.unitsOf(fold(factors.map(([, end]) => end)));
  const upper = Math.ceil(high / own.step) * own.step;
  return {
    ...own,
    lower: Math.floor(low / own.step) * own.step,
    upper: Number.isSafeInteger(upper) ? Math.min(upper, own.upper ?? Infinity) : own.upper,
  };
}

const endsOf = ({ lower, upper, scale }: Ordered) =>
  [
    lower === undefined ? undefined : Number(scale.valueOf(lower)),
    upper === undefined ? undefined : Number(scale.valueOf(upper)),
  ] as const;

/** A computed number is there when what it is computed from is. */
function aboutComputed(placed: Placed, field: FieldOf<'computed'>, fields: Fields): About {
  const { formula } = field;
  const own = domainOf('number', { schema: kindOf(field).json(field) });
  const plain = { blank: false, shown: shownBy(placed), needs: [], place: placed.place };
  if (formula.by === 'product') {
    const factors = formula.of.flatMap((id) => fields.get(id) ?? []);
    const domains = factors.map((factor) => aboutField(factor, fields).domain);
    const ends = domains.map((domain) =>
      domain.kind === 'ordered' ? endsOf(domain) : ([undefined, undefined] as const),
    );
    return { ...plain, domain: within(own, ends), needs: formula.of.map((id) => ({ fact: factOf(id) })) };
  }
  const table = fields.get(formula.table);
  if (table?.field.kind !== 'table') return { ...plain, domain: own };
  const column = table.field.columns.find(({ id }) => id === formula.column);
  const rows = kindOf(table.field).json(table.field);
  const cells = column && domainOf('number', { schema: columnJson(column) });
  const [low, high] = cells?.kind === 'ordered' ? endsOf(cells) : [undefined, undefined];
  // A cell that may be left out adds nothing; a table that is there has a row.
  const least = column?.required ? Math.max(1, rows.minItems ?? 0) : 0;
  return {
    ...plain,
    blank: table.field.required !== true,
    shown: [...shownBy(table), ...plain.shown],
    domain: within(own, [
      [low === undefined ? undefined : Math.min(low, low * least), high],
      [low === undefined || low < 0 ? undefined : 1, rows.maxItems],
    ]),
  };
}

function aboutField(placed: Placed, fields: Fields): About {
  const { field, place } = placed;
  if (field.kind === 'computed') return aboutComputed(placed, field, fields);
  const limits = { schema: kindOf(field).json(field), ...limitsOf(field) };
  const domain = domainOf(factTypeOf(field) ?? 'text', limits);
  return { domain, blank: field.required !== true, shown: shownBy(placed), needs: [], place };
}

/** A cell is sure to be there in the rows a required table must have. */
function aboutCell(placed: Placed, table: FieldOf<'table'>, path: string): About {
  const [, row = '', id = ''] = path.split('/');
  const column = table.columns.find((one) => one.id === id);
  const least = kindOf(table).json(table).minItems ?? 0;
  const sure = table.required === true && column?.required === true && Number(row) < least;
  const domain = column
    ? domainOf(columnFact(column) ?? 'text', { schema: columnJson(column), ...limitsOf(column) })
    : domainOf('text');
  return { domain, blank: !sure, shown: shownBy(placed), needs: [], place: placed.place };
}

const aboutLicence: Pick<About, 'blank' | 'shown'> = {
  blank: true,
  shown: [{ fact: 'case.business', operator: 'notEqual', value: 'new' }],
};

/** What narrows the facts that every matter has. */
const narrowed: Readonly<Record<string, (matter: Bundle['matter'], options: readonly string[]) => readonly string[]>> =
  {
    'applicant.kind': ({ identity }, options) =>
      identity.serviceObjects.length > 0 ? kindsFor(identity.serviceObjects) : options,
    'case.business': ({ businesses = [] }) => ['new', ...businesses.map(({ kind }) => kind)],
  };
/** Known only once the case was submitted or received. */
const later = new Set(['case.submittedOn', 'case.receivedOn']);

function aboutCommon({ fact, type, options = [] }: FactSource, matter: Bundle['matter'], place: number): About {
  const domain = domainOf(type, { options: narrowed[fact]?.(matter, options) ?? options });
  const plain = { domain, blank: later.has(fact), shown: [], needs: [], place };
  return fact.startsWith('licence.') ? { ...plain, ...aboutLicence } : plain;
}

/** The world of a compiled matter; facts common to all matters are known before the form is filled in. */
export function worldOf({
  bundle,
  scope,
}: Pick<CompiledMatter, 'scope'> & { bundle: Pick<Bundle, 'form' | 'matter'> }): World {
  const names = [...scope.facts.keys()];
  const fields: Fields = new Map(
    placedFields(bundle.form).map((placed, index) => {
      const { field } = placed;
      return [field.id, { field, around: conditionsAround(placed), place: names.length + index }] as const;
    }),
  );
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    ...scope,
    about: (source) => {
      const placed = source.fact.startsWith('answers.') ? fields.get(source.fact.slice('answers.'.length)) : undefined;
      if (!placed) return aboutCommon(source, bundle.matter, places.get(source.fact) ?? 0);
      const { field } = placed;
      return source.path !== undefined && field.kind === 'table'
        ? aboutCell(placed, field, source.path)
        : aboutField(placed, fields);
    },
  };
}
