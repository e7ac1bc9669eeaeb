/**
 * Why a condition came out as it did, in one clause: what decided it and nothing else, with the values it saw. Applicant,
 * clerk and supervisor read the same trace; a value that somebody may not see is told as met or not.
 */
import type { FactRegister } from '../facts/fact.ts';
import { factSource, type FactSource } from '../facts/source.ts';
import type { Scalar } from '../schema/condition.ts';
import type { Explanation, LeafExplanation } from './explanation.ts';
import { said } from './said.ts';
import { verbs } from './verbs.ts';

export interface Reader {
  facts: FactRegister;
  /** Whether the value of a fact is kept from whoever reads. */
  hides: (fact: string) => boolean;
}

type Source = Pick<FactSource, 'type' | 'label' | 'titles'>;

function sourceOf({ fact, path, label }: LeafExplanation, facts: FactRegister): Source {
  const source = factSource(fact, path, facts, { fact: '', path: '' });
  return 'code' in source ? { type: 'text', label, titles: undefined } : source;
}

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** One value or several as people write them. */
const valuesOf = (value: unknown, source: Source): string =>
  [value]
    .flat()
    .filter(isScalar)
    .map((one) => said(one, source))
    .join('');

/** What the fact is: “场所类型”是“游泳场所”. */
function seen({ left }: LeafExplanation, source: Source): string {
  const words = valuesOf(left, source);
  if (words === '') return `“${source.label}”没有选择`;
  return source.type === 'boolean' ? `“${source.label}”为“${words}”` : `“${source.label}”是${words}`;
}

/** Operators that say no more than the value itself, where they hold. */
const plain: readonly LeafExplanation['op'][] = ['equal', 'in', 'contains'];

function leaf(one: LeafExplanation, { facts, hides }: Reader): string {
  if (one.outcome === undefined) return one.why ?? `缺少 ${one.label}`;
  const source = sourceOf(one, facts);
  if (hides(one.fact)) return `“${source.label}”${one.outcome ? '符合' : '不符合'}条件`;
  const is = seen(one, source).trimEnd();
  if (one.outcome && plain.includes(one.op)) return is;
  const list = Array.isArray(one.right) && one.right.length > 1;
  const wanted = verbs(source.type, one.op, list).replace('*', valuesOf(one.right, source)).trimEnd();
  return one.outcome ? `${is}，${wanted}` : `${is}，条件是${wanted.replace(/^是/u, '')}`;
}

/** The parts that made it so: of a conjunction that fails those that fail, of one that holds all of them. */
function decisive(explanation: Explanation): readonly LeafExplanation[] {
  if (!('children' in explanation)) return [explanation];
  const { op, outcome, children } = explanation;
  const alike = op === 'not' ? children : children.filter((child) => child.outcome === outcome);
  return alike.flatMap(decisive);
}

/** “场所类型”是“游泳场所”；“面积”是 300，大于 200 */
export const because = (explanation: Explanation, reader: Reader): string =>
  [...new Set(decisive(explanation).map((one) => leaf(one, reader)))].join('；');
