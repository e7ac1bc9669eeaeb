/** A bundle as the beginning of another matter: what belongs to the one it was taken from alone is not carried over. */
import type { Identity } from '../schema/identity.ts';
import type { Limits } from '../schema/limit.ts';
import { bundleFiles, type Bundle } from '../schema/matter.ts';

export interface Founding {
  /** Id of the new matter, kebab, nobody else's in the centre. */
  id: string;
  name: string;
  department: string;
  /** 责任科室; kept from the source when left out. */
  section?: string | undefined;
}

/** From a folder of matters in `configs/` to the schemas. */
const schemaOf = (file: string) => `../../../../docs/schemas/${file.replace('.json', '.schema.json')}`;

/** Names its schema first, as the files of `configs/` do. */
const named = <T extends object>(file: keyof typeof bundleFiles, part: T): T => ({
  ...part,
  ...{ $schema: schemaOf(file) },
});

/** A series of numbers (文号、证照编号) runs in one matter alone. */
const withoutSeries = <T extends { series?: unknown }>(item: T): T => {
  const copy = { ...item };
  delete copy.series;
  return copy;
};

function identityOf(source: Identity, { name, department, section }: Founding): Identity {
  const identity = { ...source };
  delete identity.handlingItem;
  delete identity.shortName;
  delete identity.mainItem;
  const unitOf = (unit: string | undefined) => (unit === source.department ? department : unit);
  const { acceptingUnit, decidingUnit } = source;
  return {
    ...identity,
    ...{ name, department, everydayWords: [], codes: {} },
    ...(acceptingUnit === undefined ? {} : { acceptingUnit: unitOf(acceptingUnit) ?? department }),
    ...(decidingUnit === undefined ? {} : { decidingUnit: unitOf(decidingUnit) ?? department }),
    ...(section === undefined ? {} : { responsibleSection: section }),
  };
}

/**
 * The source as another matter of that name and department: codes of the catalogue and number series are emptied,
 * for they must be unique, and so are the words under which people find the source. Values that nobody has compared
 * with their source yet (`verify`) keep their mark.
 */
export function anew(source: Bundle, founding: Founding): Bundle {
  const { matter, form, materials, rules, documents, guide, examples, templates } = source;
  return {
    matter: named('matter.json', {
      ...matter,
      id: founding.id,
      identity: identityOf(matter.identity, founding),
      results: matter.results.map(withoutSeries),
    }),
    form: named('form.json', form),
    materials: named('materials.json', materials),
    rules: named('rules.json', rules),
    documents: named('documents.json', { ...documents, documents: documents.documents.map(withoutSeries) }),
    guide: named('guide.json', guide),
    examples: named('examples.json', examples),
    templates,
  };
}

/** What is asked first of whoever begins with nothing (domain §1.2). */
export interface FirstAnswers extends Pick<Identity, 'type' | 'handling' | 'serviceObjects' | 'handlingForms'> {
  limits: Pick<Limits, 'statutory' | 'noStatutoryReason' | 'promised'>;
}

/** The bundle with these answers in their places. Whoever can apply from afar need not come. */
export function withAnswers(bundle: Bundle, { limits, ...identity }: FirstAnswers): Bundle {
  const { matter } = bundle;
  const comes = identity.handlingForms.every((form) => form === 'window');
  return {
    ...bundle,
    matter: {
      ...matter,
      identity: { ...matter.identity, ...identity, visits: comes ? 1 : 0 },
      limits: { ...matter.limits, ...limits },
    },
  };
}
