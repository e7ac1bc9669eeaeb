/** What somebody who begins a matter has said so far, and what is still lacking before the next step. */
import { handlingForms, handlings, limitUnits, matterTypes, serviceObjects, type Bundle } from '../../engine/index.ts';
import type { NewMatterBody } from '../../runtime/api/index.ts';

export const ways = ['blank', 'template', 'copy', 'files'] as const;
export type Way = (typeof ways)[number];

export type StepId = 'type' | 'template' | 'source' | 'files' | 'naming' | 'who' | 'limits';
export const stepsOf: Readonly<Record<Way, readonly StepId[]>> = {
  blank: ['type', 'naming', 'who', 'limits'],
  template: ['template', 'naming'],
  copy: ['source', 'naming'],
  files: ['files', 'naming'],
};

export interface LimitSaid {
  amount: number | undefined;
  unit: keyof typeof limitUnits;
  law: string;
  article: string;
}

export interface Start {
  name: string;
  /** `undefined` while the id follows the name. */
  id: string | undefined;
  department: string;
  template: string;
  /** Matter to copy. */
  source: string;
  /** What was read from files. */
  bundle: Bundle | undefined;
  type: keyof typeof matterTypes | '';
  handling: Exclude<keyof typeof handlings, 'handledElsewhere'>;
  serviceObjects: readonly (keyof typeof serviceObjects)[];
  handlingForms: readonly (keyof typeof handlingForms)[];
  promised: LimitSaid;
  /** Whether the law sets a limit. */
  lawful: boolean;
  statutory: LimitSaid;
  noStatutoryReason: string;
}

const noLimit: LimitSaid = { amount: undefined, unit: 'workingDay', law: '', article: '' };

export const nothingSaid: Start = {
  ...{ name: '', id: undefined, department: '', template: '', source: '', bundle: undefined },
  ...{ type: '', handling: 'promised', serviceObjects: [], handlingForms: ['window'] },
  ...{ promised: noLimit, lawful: true, statutory: noLimit, noStatutoryReason: '' },
};

const isLimit = ({ amount, unit }: LimitSaid): boolean => amount !== undefined && (amount > 0 || unit === 'onTheSpot');

/** Why one cannot go on from a step: the key of the words for it. */
export const lackingAt: Readonly<Record<StepId, (start: Start, id: string) => string | undefined>> = {
  type: ({ type }) => (type === '' ? 'lackType' : undefined),
  template: ({ template }) => (template === '' ? 'lackTemplate' : undefined),
  source: ({ source }) => (source === '' ? 'lackSource' : undefined),
  files: ({ bundle }) => (bundle ? undefined : 'lackFiles'),
  naming: ({ name, department }, id) => {
    if (name.trim() === '') return 'lackName';
    if (department === '') return 'lackDepartment';
    return id === '' ? 'lackId' : undefined;
  },
  who: (start) => {
    if (start.serviceObjects.length === 0) return 'lackObjects';
    return start.handlingForms.length === 0 ? 'lackForms' : undefined;
  },
  limits: ({ promised, lawful, statutory, noStatutoryReason }) => {
    if (!isLimit(promised)) return 'lackPromised';
    if (!lawful) return noStatutoryReason.trim() === '' ? 'lackReason' : undefined;
    if (!isLimit(statutory)) return 'lackStatutory';
    return statutory.law.trim() === '' ? 'lackLaw' : undefined;
  },
};

const limitOf = ({ amount = 0, unit, law, article }: LimitSaid) => ({
  ...{ amount, unit },
  ...(law.trim() === ''
    ? {}
    : { basis: { law: law.trim(), ...(article.trim() === '' ? {} : { article: article.trim() }) } }),
});

function fromOf(way: Way, start: Start): NewMatterBody['from'] {
  const { template, source, bundle, type, handling, promised, lawful, statutory, noStatutoryReason } = start;
  if (way === 'template') return { way, template };
  if (way === 'copy') return { way, matter: source };
  if (way === 'files') {
    if (!bundle) throw new Error('no files were read');
    return { way, bundle };
  }
  if (type === '') throw new Error('no type was chosen');
  const limits = {
    promised: limitOf(promised),
    ...(lawful ? { statutory: limitOf(statutory) } : { noStatutoryReason: noStatutoryReason.trim() }),
  };
  const [objects, forms] = [[...start.serviceObjects], [...start.handlingForms]];
  return { way: 'blank', answers: { type, handling, serviceObjects: objects, handlingForms: forms, limits } };
}

/** What is sent, once nothing is lacking. */
export const bodyOf = (way: Way, start: Start, id: string): NewMatterBody => ({
  ...{ id, name: start.name.trim(), department: start.department, from: fromOf(way, start) },
});
