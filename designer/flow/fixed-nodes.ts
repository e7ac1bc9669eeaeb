/** What stands before and after the steps of a matter: the same way for all, with the matter's own limits and words. */
import {
  deliveryWays,
  handlingForms,
  limitWords,
  decisionModes,
  type Bundle,
  type Condition,
} from '../../engine/index.ts';
import type { Path } from '../edits/path.ts';

export interface FixedNode {
  id: string;
  /** What is selected with it. */
  path: Path;
  /** Row of the locale under `flow`; its words when it has a name of its own. */
  title: FlowWords | { words: string };
  limit: string | undefined;
  /** Few words each. */
  tags: readonly string[];
  when?: Condition | undefined;
}
type FlowWords = 'receive' | 'accept' | 'preliminary' | 'leader' | 'forward' | 'deny' | 'make' | 'deliver';

type Limit = Parameters<typeof limitWords>[0];
const said = (limit: Limit | undefined) => limit && limitWords(limit);

export function beforeReview({ matter }: Bundle): FixedNode[] {
  const { identity, limits } = matter;
  const { elsewhere } = identity;
  return [
    {
      id: 'receive',
      path: ['matter', 'identity'],
      title: 'receive',
      limit: undefined,
      tags: identity.handlingForms.map((form) => handlingForms[form]),
    },
    {
      id: 'accept',
      path: ['matter', 'limits'],
      title: 'accept',
      limit: said(limits.acceptance),
      tags: elsewhere ? [elsewhere.system] : [],
    },
  ];
}

/** Who decides, in one act or two. */
export function decisionNodes({ matter }: Bundle): FixedNode[] {
  const { mode, limit, preliminaryLimit, upper } = matter.decision;
  const node = (id: string, title: FixedNode['title'], time: Limit | undefined): FixedNode => ({
    ...{ id, title, path: ['matter', 'decision'], limit: said(time), tags: [] },
  });
  if (mode === 'preliminary')
    return [node('preliminary', 'preliminary', preliminaryLimit), node('leader', 'leader', limit)];
  if (upper) return [node('forward', 'forward', limit), node('upper', { words: upper.name }, upper.limit)];
  return [node('decide', { words: decisionModes[mode] }, limit)];
}

/** What is made out once it is granted: licences and approvals. */
export const resultNodes = ({ matter }: Bundle): FixedNode[] =>
  matter.results.flatMap(({ id, kind, name, when, validity }, index) =>
    kind === 'none'
      ? []
      : [
          {
            ...{ id, path: ['matter', 'results', index], title: { words: name }, limit: undefined, when },
            tags: validity ? [limitWords(validity)] : [],
          },
        ],
  );

export const deliveryNode = ({ matter }: Bundle): FixedNode => ({
  id: 'deliver',
  path: ['matter', 'delivery'],
  title: 'deliver',
  limit: said(matter.delivery.limit),
  tags: matter.delivery.ways.map((way) => deliveryWays[way]),
});
