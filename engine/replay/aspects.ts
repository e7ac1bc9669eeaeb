/**
 * What may come out otherwise for a case under another version of its matter, aspect by aspect. Names and words are
 * those of the bundle and never those of answers, so that nothing about a person leaves the comparison.
 */
import { moneyText } from '../documents/money.ts';
import { limitWords } from '../matter/limit-words.ts';
import type { Assessment } from '../matter/assess.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import type { Finding } from '../rules/compile.ts';
import { limitNames, type Limit, type LimitName } from '../schema/limit.ts';
import { necessities } from '../schema/material.ts';
import { decisionModes, stepPosts } from '../schema/review.ts';
import { saying, type Said } from './said.ts';

/** How a thing differs: there only now, there no more, or there with something else said of it. */
export type How = 'added' | 'removed' | 'changed';

interface Aspect {
  /** The kinds of difference that are told, in the words of a heading. */
  told: Readonly<Partial<Record<How, string>>>;
  /** @param given ids of the answers the case was handed in with */
  of: (matter: CompiledMatter, assessment: Assessment, given: readonly string[]) => Said;
}

const named = <T extends { id: string; name: string }>(items: readonly T[], words?: (item: T) => string) =>
  saying(
    items,
    ({ id }) => id,
    ({ name }) => name,
    words,
  );

/** What is not certainly left out is gone through. */
const stepsOf = ({ steps }: Assessment) => steps.filter(({ applies }) => applies !== false);
const stepsSaid = (assessment: Assessment, words?: (step: Assessment['steps'][number]) => string) =>
  saying(
    stepsOf(assessment),
    ({ step }) => step.id,
    ({ step }) => step.title,
    words,
  );

/** Limits of the matter itself, whatever the answers are. */
function limitsOf({ limits, decision, delivery }: CompiledMatter['bundle']['matter']): Said {
  const all = [
    ...(Object.keys(limitNames) as LimitName[]).map((id) => ({ id, name: limitNames[id], limit: limits[id] })),
    { id: 'decision', name: '决定时限', limit: decision.limit },
    { id: 'delivery', name: '送达时限', limit: delivery.limit },
  ].filter((one): one is { id: string; name: string; limit: Limit } => one.limit !== undefined);
  return named(all, ({ limit }) => limitWords(limit));
}

const findingsSaid = ({ findings }: Assessment, type: Finding['event']['type']): Said =>
  saying(
    findings.filter(({ event }) => event.type === type),
    ({ rule }) => rule,
    ({ event }) => event.params.message,
  );

/** Faults of answers by the field they are in: what is missing, or what is there and is not taken as it is. */
const faultsSaid = ({ form }: CompiledMatter, { errors }: Assessment, missing: boolean): Said =>
  saying(
    errors.filter(({ code }) => (code === 'ANSWER_MISSING') === missing),
    ({ field }) => field,
    ({ field }) => form.fields.get(field)?.field.title ?? '',
  );

const aspectTable = {
  materials: {
    told: { added: '现在要交的材料', removed: '不再要交的材料' },
    of: (_, { materials }) => named(materials.on),
  },
  necessity: {
    told: { changed: '材料必要性改变' },
    of: (_, { materials }) => named(materials.on, ({ necessity }) => necessities[necessity]),
  },
  copies: {
    told: { changed: '材料份数改变' },
    of: (_, { materials }) => named(materials.on, ({ originals, copies }) => `原件${originals}份、复印件${copies}份`),
  },
  steps: {
    told: { added: '增加的审查环节', removed: '减少的审查环节' },
    of: (_, assessment) => stepsSaid(assessment),
  },
  posts: {
    told: { changed: '换由其他岗位办理' },
    of: (_, assessment) =>
      stepsSaid(assessment, ({ post }) => (post === undefined ? '规则表没有给出' : stepPosts[post])),
  },
  stepLimits: {
    told: { changed: '环节时限改变' },
    of: (_, assessment) => stepsSaid(assessment, ({ step }) => limitWords(step.limit)),
  },
  procedures: {
    told: { added: '增加的特别程序', removed: '减少的特别程序' },
    of: (_, { specialProcedures: { on, open } }) => named([...on, ...open]),
  },
  signer: {
    told: { changed: '决定方式改变' },
    of: ({ bundle }) => named([{ id: 'decision', name: '决定' }], () => decisionModes[bundle.matter.decision.mode]),
  },
  limits: {
    told: { added: '增加的时限', removed: '取消的时限', changed: '时限改变' },
    of: ({ bundle }) => limitsOf(bundle.matter),
  },
  fees: {
    told: { added: '增加的收费', removed: '不再收的费用', changed: '收费金额改变' },
    of: (_, { fees }) => named(fees.on, ({ amount }) => (amount === undefined ? '按标准核定' : moneyText(amount))),
  },
  results: {
    told: { added: '增加的办理结果', removed: '不再颁发的结果', changed: '结果有效期改变' },
    of: (_, { results }) => named(results.on, ({ validity }) => (validity ? limitWords(validity) : '不定期')),
  },
  documents: {
    told: { added: '增加的文书', removed: '不再出具的文书' },
    of: (_, { documents }) =>
      saying(
        documents.on,
        ({ id }) => id,
        ({ title }) => title,
      ),
  },
  grounds: {
    told: { added: '现在有不予许可的理由', removed: '不再有不予许可的理由' },
    of: (_, assessment) => findingsSaid(assessment, 'ground'),
  },
  reminders: {
    told: { added: '增加的提醒', removed: '不再出现的提醒' },
    of: (_, assessment) => findingsSaid(assessment, 'remind'),
  },
  demanded: {
    told: { added: '新表单必填、当时没有填', removed: '不再必填' },
    of: (matter, assessment) => faultsSaid(matter, assessment, true),
  },
  refused: {
    told: { added: '新表单认为填写有误', removed: '不再认为填写有误' },
    of: (matter, assessment) => faultsSaid(matter, assessment, false),
  },
  kept: {
    told: { added: '现在才收的回答', removed: '新表单不再收的回答' },
    of: ({ form }, { settled }, given) =>
      saying(
        given.filter((id) => settled.answers[id] !== undefined),
        (id) => id,
        (id) => form.fields.get(id)?.field.title ?? '',
      ),
  },
} as const satisfies Record<string, Aspect>;

export type AspectName = keyof typeof aspectTable;
export const aspects: Readonly<Record<AspectName, Aspect>> = aspectTable;
