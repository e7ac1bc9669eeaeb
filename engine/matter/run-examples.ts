/** Runs the examples (样例) of a matter and compares with what was written by hand. */
import { dueFrom } from '../cases/due-from.ts';
import { noticeLimit, supplementLimit } from '../cases/limits.ts';
import type { OfficeTime } from '../cases/context.ts';
import type { Facts } from '../facts/fact.ts';
import type { Problem } from '../problems.ts';
import { documentActs } from '../schema/document.ts';
import type { Example } from '../schema/example.ts';
import type { Limit } from '../schema/limit.ts';
import { decisionModes, stepPosts } from '../schema/review.ts';
import { assessWith, type Assessment } from './assess.ts';
import type { CompiledMatter } from './compiled.ts';
import { matterProblem } from './problems.ts';
import type { Split } from './switched.ts';

export interface ExampleResult {
  id: string;
  title: string;
  /** One for each expectation that is not met; pointers are into `examples.json`. */
  problems: readonly Problem[];
  /** What came out where an expectation is not met; what cannot be decided is left out. */
  found: Partial<Expect>;
  /** Everything that came out, whether it is expected or not; what cannot be decided is left out. */
  computed: Partial<Expect>;
}

type Office = Omit<OfficeTime, 'now'>;
type DocumentAct = keyof typeof documentActs;
type Expect = Example['expect'];
interface Run {
  assessment: Assessment;
  example: Example;
  matter: CompiledMatter;
  office: Office;
}

/** Marks what the answers leave open. */
const open = '（未定）';

/** Ids in a fixed order, because a list of materials is a set; what is undecided never equals anything. */
const ids = (split: Split<{ id: string }>) =>
  [...split.on.map(({ id }) => id), ...split.open.map(({ id }) => id + open)].sort();

/** A day in the morning: examples say the day something was received, and the minute matters to window hours only. */
const morning = 9 * 60;

function due(limit: Pick<Limit, 'amount' | 'unit'> | undefined, { example, office }: Run): string | undefined {
  const { receivedOn } = example;
  if (!limit || receivedOn === undefined) return undefined;
  const now = `${receivedOn}T01:00:00.000Z`;
  return dueFrom(limit, { date: receivedOn, minute: morning }, { ...office, now });
}

/** The statutory limit with the longest extension; nothing where there is none, or it counts in another unit. */
function extended({ bundle }: CompiledMatter): Pick<Limit, 'amount' | 'unit'> | undefined {
  const { statutory, extension } = bundle.matter.limits;
  if (!statutory || statutory.unit !== extension?.unit) return undefined;
  return { unit: statutory.unit, amount: statutory.amount + extension.amount };
}

const papersOf = ({ documents }: Assessment, act: DocumentAct): string[] => {
  const ofAct = (one: { act: string }) => one.act === act;
  return ids({ on: documents.on.filter(ofAct), open: documents.open.filter(ofAct) });
};

interface Expectation {
  what: string;
  /** How it comes out. */
  of: (run: Run) => unknown;
  /** One value as people write it; as it stands where nothing is said. */
  say?: (value: unknown) => string;
}

const wordsOf =
  (table: Readonly<Record<string, string>>) =>
  (value: unknown): string =>
    String(value).replace(/^[A-Za-z]+/, (name) => table[name] ?? name);

/** What each expectation is called and how it comes out. */
const actual: { readonly [K in keyof Required<Expect>]: Expectation } = {
  valid: {
    what: '填写',
    of: ({ assessment }) => assessment.errors.length === 0,
    say: (isValid) => (isValid === true ? '有效' : '无效'),
  },
  invalidFields: {
    what: '有误的字段',
    of: ({ assessment }) => [...new Set(assessment.errors.map(({ field }) => field))].sort(),
  },
  materials: { what: '需要的材料', of: ({ assessment }) => ids(assessment.materials) },
  steps: {
    what: '经过的环节',
    of: ({ assessment: { steps } }) =>
      steps.flatMap(({ step, applies }) =>
        applies === false ? [] : [applies === undefined ? step.id + open : step.id],
      ),
  },
  posts: {
    what: '各环节的办理岗位',
    of: ({ assessment: { steps } }) =>
      steps.flatMap(({ applies, post }) => (applies === false ? [] : [applies ? (post ?? open) : (post ?? '') + open])),
    say: wordsOf(stepPosts),
  },
  decision: {
    what: '决定方式',
    of: ({ matter }) => matter.bundle.matter.decision.mode,
    say: wordsOf(decisionModes),
  },
  documents: {
    what: '准予时产生的文书',
    of: ({ assessment }) => papersOf(assessment, 'grant'),
  },
  papers: {
    what: '各项办理产生的文书',
    of: ({ assessment, example: { expect } }) =>
      expect.papers?.map(({ act }) => ({ act, documents: papersOf(assessment, act) })),
  },
  promisedDue: { what: '承诺办结日', of: (run) => due(run.matter.bundle.matter.limits.promised, run) },
  statutoryDue: { what: '法定届满日', of: (run) => due(run.matter.bundle.matter.limits.statutory, run) },
  acceptanceDue: {
    what: '受理期限届满日',
    of: (run) => due(run.matter.bundle.matter.limits.acceptance ?? noticeLimit(run.office), run),
  },
  supplementDue: {
    what: '补正期限届满日',
    of: (run) => due(supplementLimit({ ...run.office, ...run.matter.bundle }), run),
  },
  extendedDue: { what: '延长后的法定届满日', of: (run) => due(extended(run.matter), run) },
  feeTotal: { what: '收费合计', of: ({ assessment }) => assessment.feeTotal, say: (fen) => `${Number(fen) / 100} 元` },
  findings: { what: '提醒与不予许可理由', of: ({ assessment }) => assessment.findings.map(({ rule }) => rule).sort() },
  grounds: {
    what: '不予许可的理由',
    of: ({ assessment: { findings } }) =>
      findings.flatMap(({ rule, event }) => (event.type === 'ground' ? [rule] : [])).sort(),
  },
};

type Papers = NonNullable<Expect['papers']>;
const isPapers = (list: readonly unknown[]): list is Papers => list.every((one) => typeof one === 'object');

/** Steps and their posts are a sequence, and so are acts. */
const sequences: ReadonlySet<string> = new Set(['steps', 'posts', 'papers']);

/** Sets are written in any order. */
function inOrder(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (isPapers(value)) return value.map(({ act, documents }) => ({ act, documents: [...documents].sort() }));
  return sequences.has(name) ? value : [...(value as string[])].sort();
}

function say(value: unknown, one: (value: unknown) => string = String): string {
  if (!Array.isArray(value)) return value === undefined ? '无法确定' : one(value);
  if (value.length === 0) return '无';
  if (!isPapers(value)) return value.map(one).join('、');
  return value.map(({ act, documents }) => `${documentActs[act]}（${say(documents)}）`).join('、');
}

interface Unmet {
  name: keyof Expect;
  wanted: unknown;
  found: unknown;
}

function unmet(run: Run): Unmet[] {
  const expected: Expect = { valid: true, ...run.example.expect };
  return (Object.keys(expected) as (keyof Expect)[])
    .map((name) => ({ name, wanted: inOrder(name, expected[name]), found: actual[name].of(run) }))
    .filter(({ wanted, found }) => JSON.stringify(wanted) !== JSON.stringify(found));
}

const differs = (title: string, index: number, { name, wanted, found }: Unmet): Problem => {
  const { what, say: one } = actual[name];
  const words = { title, what, expected: say(wanted, one), actual: say(found, one) };
  return { ...matterProblem('EXAMPLE_DIFFERS', `/examples/${index}/expect/${name}`, words), file: 'examples.json' };
};

const isDecided = ({ found }: Pick<Unmet, 'found'>) => found !== undefined && !JSON.stringify(found).includes(open);

const computed = (run: Run): Partial<Expect> =>
  Object.fromEntries(
    Object.entries(actual).flatMap(([name, { of }]) => {
      const found = of(run);
      return isDecided({ found }) ? [[name, found]] : [];
    }),
  );

const under = (origin: string, values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${origin}.${name}`, value]));

/** An example names the facts about its applicant and its licence themselves. */
const factsOf = ({ applicant = {}, licence = {}, business = 'new', receivedOn }: Example): Facts => ({
  ...under('applicant', applicant),
  ...under('licence', licence),
  'case.business': business,
  ...(receivedOn === undefined ? {} : { 'case.receivedOn': receivedOn }),
});

/** Steps of a valid example that a table leaves without a post. */
const unrouted = ({ assessment: { errors, steps }, example: { title } }: Run, index: number): Problem[] =>
  steps.flatMap(({ step, applies, post }) =>
    errors.length > 0 || applies === false || post !== undefined
      ? []
      : [
          {
            ...matterProblem('EXAMPLE_UNROUTED', `/examples/${index}`, { title, step: step.title }),
            file: 'examples.json',
          },
        ],
  );

/** What a matter says for one of its examples, the facts about its applicant included. */
export const assessExample = (matter: CompiledMatter, example: Example): Assessment =>
  assessWith(matter, example.answers, factsOf(example));

/** Runs every example; a matter is fit to publish when no result holds a problem. */
export const runExamples = (matter: CompiledMatter, office: Office): ExampleResult[] =>
  matter.bundle.examples.examples.map((example, index) => {
    const assessment = assessExample(matter, example);
    const run = { assessment, example, matter, office };
    const { id, title } = example;
    const misses = unmet(run);
    return {
      id,
      title,
      problems: [...misses.map((miss) => differs(title, index, miss)), ...unrouted(run, index)],
      found: Object.fromEntries(misses.filter(isDecided).map(({ name, found }) => [name, found])),
      computed: computed(run),
    };
  });

/** What a matter comes to for an example; what cannot be decided is left out. */
export const outcomeOf = (matter: CompiledMatter, example: Example, office: Office): Partial<Expect> =>
  computed({ assessment: assessExample(matter, example), example, matter, office });
