/** What the form of a command holds at first: the usual case, so that a trial goes on by one press. */
import {
  askedFor,
  committedMaterials,
  openHandOver,
  officersOf,
  papersOf,
  runningProcedure,
  unprinted,
  unsealed,
  type CommandKind,
} from '../../engine/index.ts';
import { blankOf } from '../edits/blank.ts';
import type { Node } from '../schema/node.ts';
import type { Filled } from './act-node.ts';
import { targets } from './choices.ts';
import type { Seen } from './seen.ts';

/** The usual words for a property, by its name; '' where there are none. */
export type Say = (property: string) => string;

const cameIn = ({ one }: Seen): string[] => one.materials.filter(({ way }) => way !== 'none').map(({ id }) => id);

/** What was asked for and is not there yet. */
function outstanding(seen: Seen): string[] {
  const named = (askedFor(seen.one)?.defects ?? []).flatMap(({ on }) =>
    on.startsWith('material:') ? [on.slice(9)] : [],
  );
  const here = cameIn(seen);
  return seen.plan.materials.flatMap(({ id, fromForm }) =>
    named.includes(id) || (!fromForm && !here.includes(id)) ? [id] : [],
  );
}

function reviewStart({ one, plan, context }: Seen): Filled {
  const open = one.steps.filter(({ status }) => status === 'open');
  const { actor } = context;
  const step = open.find(({ postKind, unit }) => postKind === actor.postKind && unit === actor.unit) ?? open[0];
  const people = plan.steps.find(({ id }) => id === step?.id)?.people ?? 0;
  const able = officersOf(one, context).filter(({ reviews }) => reviews);
  return {
    ...(step ? { step: step.id } : {}),
    outcome: 'pass',
    ...(people > 0 ? { people: able.slice(0, people).map(({ id }) => id) } : {}),
  };
}

const ground = (say: Say) => ({ grounds: [{ text: say('text'), basis: say('basis') }] });

const starts: { readonly [K in CommandKind]?: (seen: Seen, say: Say) => Filled } = {
  receive: (seen) => ({ materials: cameIn(seen) }),
  resubmit: (seen) => ({ materials: outstanding(seen) }),
  supplement: (seen) => ({ materials: outstanding(seen) }),
  notifyOnce: (seen, say) => ({
    defects: targets(seen)
      .slice(0, 1)
      .map(({ value }) => ({ on: value, problem: say('problem'), remedy: say('remedy') })),
  }),
  accept: (seen) => ({
    checked: cameIn(seen),
    ...(committedMaterials({ case: seen.one, matter: seen.plan }).length > 0 ? { creditChecked: true } : {}),
  }),
  correctOnSpot: () => ({ confirmed: true }),
  tellNotRequired: (_, say) => ground(say),
  refuseAcceptance: (_, say) => ({ cause: 'conditions', ...ground(say) }),
  review: reviewStart,
  suspend: ({ plan }) => {
    const [first] = plan.procedures.filter(({ kind }) => kind !== 'hearing');
    return first ? { procedure: first.id, expected: first.maximum.amount } : {};
  },
  resume: ({ one }) => {
    const running = runningProcedure(one);
    return running ? { procedure: running.procedure } : {};
  },
  consult: ({ plan, context: { units } }) => {
    const other = units.find(({ id }) => id !== plan.version.department);
    return { days: 5, ...(other ? { unit: other.id } : {}) };
  },
  extend: ({ plan }) => ({ days: plan.limits.extension?.amount ?? 10 }),
  produce: ({ plan }) => {
    const [result] = plan.results;
    return result?.kind === 'licence' && result.series === undefined ? { resultNumber: '试办0001' } : {};
  },
  deliver: ({ one: { delivery, applicant } }) => ({
    ...{
      way: delivery.way,
      receiver: applicant.agent?.name ?? applicant.name,
      identityChecked: delivery.way === 'pickUp',
    },
    ...(delivery.way === 'mail' ? { trackingNumber: 'SY20260001' } : {}),
  }),
  seal: ({ one }) => ({ documents: unsealed(one).map(({ id }) => id) }),
  useBlank: ({ one }) => ({ document: unprinted(one)[0]?.id, number: 'SY0001' }),
  handOver: ({ one, plan }) => ({
    papers: papersOf(one, { matter: plan }).map(({ id, originals, copies }) => ({ id, originals, copies })),
  }),
  answerHandOver: ({ one }) => (openHandOver(one) ? { outcome: 'sign' } : {}),
  revoke: () => ({ heard: true }),
  void: () => ({ cause: 'trial' }),
};

const isDate = ({ format }: Node): boolean => format === 'date';

/** The usual words where the schema wants a text, and the day of the trial where it wants a day. */
function worded(node: Node, today: string, say: Say): Filled {
  const required = Object.entries(node.properties ?? {}).filter(([name]) => node.required?.includes(name));
  const texts = required.filter(([, inner]) => inner.type === 'string' && !inner.oneOf);
  return Object.fromEntries(texts.map(([name, inner]) => [name, isDate(inner) ? today : say(name)]));
}

/** @param node the form of the command, from `actNode` */
export function actStart(kind: CommandKind, node: Node, seen: Seen, today: string, say: Say): Filled {
  const empty = blankOf(seen.bundle, node, undefined) as Filled;
  return { ...empty, ...worded(node, today, say), ...starts[kind]?.(seen, say) };
}
