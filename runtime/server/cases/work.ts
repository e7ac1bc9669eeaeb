/** What the desks need to offer the acts on a case; read from the version the case is bound to. */
import {
  cite,
  consultingPosts,
  groundsOf,
  hearingDays,
  limitUnits,
  papersOf,
  runningProcedure,
  unitsFor,
  windowsFor,
  whereabouts,
  workingUnits,
  type Case,
  type CompiledMatter,
  type Requirement,
} from '../../../engine/index.ts';
import type { WorkShape } from '../../api/index.ts';
import type { Caller } from '../http/caller.ts';
import type { Dossier } from './dossier.ts';

type Reason = WorkShape['denialReasons'][number];
type Lists = keyof CompiledMatter['requirements'];

/** Requirements of a list that these answers do not switch off. */
const applying = ({ matter, assessment }: Dossier, list: Lists): Requirement[] =>
  matter.requirements[list]
    .filter(({ when }) => when?.evaluate(assessment.settled.facts) !== false)
    .map(({ item }) => item);

/** Requirements of a list with what to look at, as somebody ticks them. */
export const checkPointsOf = (dossier: Dossier, list: Lists): string[] =>
  applying(dossier, list).map(({ text, checkPoint }) => (checkPoint === undefined ? text : `${text}（${checkPoint}）`));

const asReason = ({ text, basis }: Requirement): Reason => ({
  text,
  basis: basis ? cite(basis) : '',
  found: false,
});
const unmet = (one: Requirement): Reason => ({ ...asReason(one), text: `不符合：${one.text}` });

/** Grounds that the rules found come first. */
function found({ assessment }: Dossier): Reason[] {
  return assessment.findings.flatMap(({ event }) =>
    event.type === 'ground' ? [{ text: event.params.message, basis: cite(event.params.basis), found: true }] : [],
  );
}

function stepsOf(one: Case, caller: Caller, { plan, matter }: Dossier, kindOf: KindOf): WorkShape['steps'] {
  const held = caller.kind === 'staff' ? caller.posts : [];
  return one.steps
    .filter(({ status }) => status === 'open')
    .flatMap((open) => {
      const { id, title, unit } = open;
      const postKind = kindOf(open);
      const step = matter.steps.find(({ item }) => item.id === id)?.item;
      if (!step) return [];
      const { what, standard, people = 0 } = step;
      const outcomes = plan.steps.find((planned) => planned.id === id)?.outcomes ?? [];
      const mine = held.some((post) => post.kind === postKind && (postKind === 'clerk' || post.unit === unit));
      return [{ id, title, what, outcomes, people, mine, ...(standard === undefined ? {} : { standard }) }];
    });
}

function proceduresOf(one: Case, caller: Caller, { plan, centre }: Dossier): WorkShape['procedures'] {
  const held = caller.kind === 'staff' ? caller.posts : [];
  return plan.procedures.map((procedure) => {
    const { id, kind, name, maximum, resultRequired, approver, unit } = procedure;
    return {
      ...{ id, kind, name, resultRequired, maximum: maximum.amount, unit: limitUnits[maximum.unit] },
      ...groundsOf(procedure, { matter: plan, centre: centre.centre }),
      mine: held.some((post) => post.kind === approver && (approver === 'clerk' || post.unit === unit)),
      running: runningProcedure(one, id) !== undefined,
    };
  });
}

/** Where the case can be passed on from where it stands. */
function passableTo(one: Case, { plan, centre }: Dossier): WorkShape['transfer'] {
  const { windows, organisation } = centre;
  const { units, posts } = organisation;
  const from = { case: one, matter: plan, windows: windows.windows, units, posts };
  const to = one.stage === 'reviewing' ? 'unit' : 'window';
  const places = to === 'unit' ? unitsFor(from) : windowsFor(from);
  return { to, places: places.map(({ id, name }) => ({ id, name })) };
}

/** Units that have somebody to answer for them, the caller's own left out. */
function askableUnits(caller: Caller, { centre: { organisation } }: Dossier): WorkShape['units'] {
  const own = new Set(caller.kind === 'staff' ? caller.posts.map(({ unit }) => unit) : []);
  const answering = organisation.posts.filter(({ kind }) => consultingPosts.some((one) => one === kind));
  const able = new Set(answering.map(({ unit }) => unit));
  return organisation.units.filter(({ id }) => able.has(id) && !own.has(id)).map(({ id, name }) => ({ id, name }));
}

const handOverOf = (one: Case, { plan, centre }: Dossier): WorkShape['handOver'] => ({
  // What a unit has goes back to the window it came from.
  units:
    whereabouts(one)?.unit === undefined
      ? workingUnits(one, { matter: plan }).map((id) => ({ id, name: centre.units.get(id)?.name ?? id }))
      : [],
  papers: papersOf(one, { matter: plan }),
});

/** Whoever applied does none of the work, and is told nothing of it. */
export const noWork = ({ plan, centre }: Dossier): Omit<WorkShape, 'officers'> => ({
  ...{ steps: [], acceptance: [], refusalReasons: [], denialReasons: [], procedures: [], units: [] },
  denialByLeader: false,
  hearing: hearingDays(centre.centre),
  handOver: { units: [], papers: [] },
  transfer: { to: 'window', places: [] },
  instant: plan.handling === 'instant',
  concernsSafety: plan.concernsSafety,
});

type KindOf = (step: Case['steps'][number]) => string;

/** @param kindOf the kind of post that does a step in this case; what the bundle says where nothing else is known */
export function workOf(
  one: Case,
  caller: Caller,
  dossier: Dossier,
  kindOf: KindOf = ({ postKind }) => postKind,
): Omit<WorkShape, 'officers'> {
  const { plan, newest } = dossier;
  const [result] = plan.results;
  const { extension } = plan.limits;
  return {
    steps: stepsOf(one, caller, dossier, kindOf),
    acceptance: checkPointsOf(dossier, 'acceptance'),
    refusalReasons: applying(dossier, 'acceptance').map(unmet),
    denialReasons: [
      ...found(dossier),
      ...[...applying(dossier, 'denial'), ...applying(dossier, 'prohibitions')].map(asReason),
      ...applying(dossier, 'granting').map(unmet),
    ],
    denialByLeader: plan.decision.denialByLeader === true,
    procedures: proceduresOf(one, caller, dossier),
    hearing: hearingDays(dossier.centre.centre),
    ...(extension
      ? { extension: { most: extension.amount, ...(extension.basis ? { basis: cite(extension.basis) } : {}) } }
      : {}),
    units: askableUnits(caller, dossier),
    handOver: handOverOf(one, dossier),
    transfer: passableTo(one, dossier),
    ...(plan.elsewhere ? { elsewhere: plan.elsewhere } : {}),
    ...(plan.decision.upper ? { upper: plan.decision.upper.name } : {}),
    ...(newest && newest.hash !== one.matter.hash ? { newest: newest.version } : {}),
    instant: plan.handling === 'instant',
    concernsSafety: plan.concernsSafety,
    ...(result
      ? {
          result: {
            name: result.name,
            numbered: result.kind === 'licence' && result.series === undefined && !one.business,
          },
        }
      : {}),
  };
}
