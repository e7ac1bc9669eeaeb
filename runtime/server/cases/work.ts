/** What the desks need to offer the acts on a case; read from the version the case is bound to. */
import type { Basis, Case, CompiledMatter, Material, ReceivedMaterial, Requirement } from '../../../engine/index.ts';
import type { WorkShape } from '../../api/index.ts';
import type { Caller } from '../http/caller.ts';
import type { Dossier } from './dossier.ts';

type Reason = WorkShape['denialReasons'][number];
type Lists = keyof CompiledMatter['requirements'];

/** “《中华人民共和国行政许可法》第三十八条” */
export const basisWords = ({ law, article = '' }: Pick<Basis, 'law' | 'article'>): string => `《${law}》${article}`;

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
  basis: basis ? basisWords(basis) : '',
  found: false,
});
const unmet = (one: Requirement): Reason => ({ ...asReason(one), text: `不符合：${one.text}` });

/** Grounds that the rules found come first. */
function found({ assessment }: Dossier): Reason[] {
  return assessment.findings.flatMap(({ event }) =>
    event.type === 'ground' ? [{ text: event.params.message, basis: basisWords(event.params.basis), found: true }] : [],
  );
}

function stepsOf(one: Case, caller: Caller, { plan, matter }: Dossier): WorkShape['steps'] {
  const held = caller.kind === 'staff' ? caller.posts : [];
  return one.steps
    .filter(({ status }) => status === 'open')
    .flatMap(({ id, title, postKind, unit }) => {
      const step = matter.steps.find(({ item }) => item.id === id)?.item;
      if (!step) return [];
      const { what, standard, people = 0 } = step;
      const outcomes = plan.steps.find((planned) => planned.id === id)?.outcomes ?? [];
      const mine = held.some((post) => post.kind === postKind && (postKind === 'clerk' || post.unit === unit));
      return [{ id, title, what, outcomes, people, mine, ...(standard === undefined ? {} : { standard }) }];
    });
}

export function workOf(one: Case, caller: Caller, dossier: Dossier): WorkShape {
  const { plan } = dossier;
  const [result] = plan.results;
  return {
    steps: stepsOf(one, caller, dossier),
    acceptance: checkPointsOf(dossier, 'acceptance'),
    refusalReasons: applying(dossier, 'acceptance').map(unmet),
    denialReasons: [
      ...found(dossier),
      ...[...applying(dossier, 'denial'), ...applying(dossier, 'prohibitions')].map(asReason),
      ...applying(dossier, 'granting').map(unmet),
    ],
    denialByLeader: plan.decision.denialByLeader === true,
    instant: plan.handling === 'instant',
    ...(result
      ? { result: { name: result.name, numbered: result.kind === 'licence' && result.series === undefined } }
      : {}),
  };
}

/** Ways in which a material may be handed in at a window. */
export const handInWaysOf = ({ replacedByLicence, replacedByCommitment }: Material): ReceivedMaterial['way'][] => [
  'paper',
  'upload',
  ...(replacedByLicence === undefined ? [] : (['licence'] as const)),
  ...(replacedByCommitment ? (['commitment'] as const) : []),
  'none',
];
