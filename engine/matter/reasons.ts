/** Why each thing a matter asks, does or gives applies to a case or does not, from the facts of the case and one trace. */
import { because, type Reader } from '../conditions/because.ts';
import type { Truth } from '../conditions/explanation.ts';
import type { Settled } from '../form/compiled.ts';
import { cite, type Basis } from '../schema/basis.ts';
import { limitNames, type LimitName } from '../schema/limit.ts';
import { pointer } from '../schema/pointer.ts';
import { stepPosts } from '../schema/review.ts';
import type { SwitchedList } from './assess.ts';
import type { CompiledMatter } from './compiled.ts';
import { limitWords } from './limit-words.ts';
import { judgeOf, type Judge, type Switched } from './switched.ts';

export const reasonKinds = {
  materials: '材料',
  fees: '收费',
  limits: '时限',
  steps: '审查环节',
  routes: '由谁办理',
  specialProcedures: '特别程序',
  results: '办理结果',
  grounds: '不予许可的理由',
} as const;
export type ReasonKind = keyof typeof reasonKinds;

export interface Reason {
  kind: ReasonKind;
  /** In the bundle. */
  id: string;
  name: string;
  /** Whether it applies; missing while the facts cannot tell. */
  outcome?: boolean;
  /** One sentence for people. */
  words: string;
  /** Where the rule stands: file and JSON Pointer. */
  rule: string;
  /** The law it rests on. */
  basis?: string;
}

interface Named {
  id: string;
  name?: string;
  title?: string;
  basis?: Basis | undefined;
}

interface Reading {
  matter: CompiledMatter;
  settled: Settled;
  judge: Judge;
  reader: Reader;
}

const on = (truth: Truth) => (truth === undefined ? {} : { outcome: truth });
const by = (basis: Basis | undefined) => (basis === undefined ? {} : { basis: cite(basis) });

/** What each kind says of itself: where everybody has it, where it applies, where it does not. */
const wordings = {
  materials: { always: '所有申请都需要', no: '不需要' },
  fees: { always: '所有申请都收取', no: '不收取' },
  steps: { always: '所有申请都经过', no: '不经过' },
  specialProcedures: { always: '需要时可以启动', no: '不适用' },
  results: { always: '准予的都颁发', no: '不颁发' },
} as const satisfies Partial<Record<SwitchedList, { always: string; no: string }>>;
type Worded = keyof typeof wordings;

/** A condition that the situation never asks about leaves nothing else to say. */
const unasked = '本情形不涉及有关内容';

function wordsOf(kind: Worded, { when }: Switched<unknown>, { settled, reader }: Reading, truth: Truth): string {
  const { always, no } = wordings[kind];
  if (!when) return `${always}。`;
  const explained = when.explain(settled.facts);
  const why = because(explained, reader);
  if (truth === undefined) return `还不能确定：${why}。`;
  if (truth) return `因为${why}。`;
  return `${no}：${explained.outcome === undefined ? unasked : why}。`;
}

function switched(kind: Worded, file: string, reading: Reading): Reason[] {
  const all: readonly Switched<Named>[] = reading.matter[kind];
  return all.map((one, index) => {
    const { id, name, title, basis } = one.item;
    const truth = reading.judge(one);
    return {
      ...{ kind, id, name: name ?? title ?? id, ...on(truth), words: wordsOf(kind, one, reading, truth) },
      rule: `${file}#${pointer([kind, String(index), ...(one.when ? ['when'] : [])])}`,
      ...by(basis),
    };
  });
}

/** Which post a step goes to, and by which row where a table says. */
function routes({ matter: { steps, tables }, settled: { facts }, judge, reader }: Reading): Reason[] {
  return steps.flatMap((one, index) => {
    const { item } = one;
    if (judge(one) === false) return [];
    const { post } = item;
    const shared = { kind: 'routes', id: item.id, name: item.title } as const;
    const place = `matter.json#${pointer(['steps', String(index), 'post'])}`;
    if (post.by === 'post') {
      return [{ ...shared, outcome: true, words: `固定由${stepPosts[post.post]}办理。`, rule: place }];
    }
    const explained = tables.get(post.table)?.explain(facts);
    const [row] = explained?.result.rows ?? [];
    const found = explained?.rows.find((candidate) => candidate.row.id === row?.id);
    const to = explained?.result.values[0];
    const who = typeof to === 'string' && to in stepPosts ? stepPosts[to as keyof typeof stepPosts] : undefined;
    if (who === undefined) {
      const open = explained?.reasons.join('；') ?? '';
      return [
        { ...shared, words: `表里没有对应的一行${open === '' ? '' : `（${open}）`}，交首席审批员协调。`, rule: place },
      ];
    }
    const why = found?.because ? because(found.because, reader) : '不限条件';
    return [
      { ...shared, outcome: true, words: `由${who}办理：${why}。`, rule: `rules.json#${post.table}/${row?.id ?? ''}` },
    ];
  });
}

/** No answer changes a limit of the matter: it is the law, or the promise of the office. */
function limits({ matter }: Reading): Reason[] {
  const { limits: all } = matter.bundle.matter;
  return (Object.keys(limitNames) as LimitName[]).flatMap((id) => {
    const limit = all[id];
    if (!limit) return [];
    const { note } = limit;
    const words = `${limitWords(limit)}，本事项的所有申请都适用${note === undefined ? '' : `（${note}）`}。`;
    return [
      {
        ...({ kind: 'limits', id, name: limitNames[id], outcome: true, words } as const),
        rule: `matter.json#${pointer(['limits', id])}`,
        ...by(limit.basis),
      },
    ];
  });
}

/** Grounds for denial that the rules of the matter find in the facts, and those they looked for and did not find. */
function grounds({ matter, settled, reader }: Reading): Reason[] {
  return matter.rules.explain(settled.facts).flatMap(({ finding, outcome, because: explained }) => {
    const { rule, title, event } = finding;
    if (event.type !== 'ground') return [];
    const why = because(explained, reader);
    const lead = outcome === undefined ? '还不能确定' : outcome ? `${event.params.message}，因为` : '不存在';
    const colon = outcome === true ? '' : '：';
    return [
      {
        ...({ kind: 'grounds', id: rule, name: title, ...on(outcome), words: `${lead}${colon}${why}。` } as const),
        rule: `rules.json#${rule}`,
        basis: cite(event.params.basis),
      },
    ];
  });
}

/** In the order in which they are told. */
const reasonsFor: Readonly<Record<ReasonKind, (reading: Reading) => Reason[]>> = {
  materials: (reading) => switched('materials', 'materials.json', reading),
  fees: (reading) => switched('fees', 'matter.json', reading),
  limits,
  steps: (reading) => switched('steps', 'matter.json', reading),
  routes,
  specialProcedures: (reading) => switched('specialProcedures', 'matter.json', reading),
  results: (reading) => switched('results', 'matter.json', reading),
  grounds,
};
const every = Object.keys(reasonsFor) as ReasonKind[];

/**
 * Every reason of these kinds, in the order of the bundle.
 * @param settled of the assessment the case was judged by
 * @param hides whether the value of a fact is kept from whoever reads
 */
export function reasonsOf(
  matter: CompiledMatter,
  settled: Settled,
  hides: Reader['hides'],
  kinds: readonly ReasonKind[] = every,
): Reason[] {
  const reader = { facts: matter.scope.facts, hides };
  const reading = { matter, settled, judge: judgeOf(matter.form, settled), reader };
  return kinds.flatMap((kind) => reasonsFor[kind](reading));
}
