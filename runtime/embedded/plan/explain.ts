/** Tells a plan in the shape of MongoDB's explain. */
import { Int32 } from 'bson';
import type { Plain } from '../bson/node.ts';
import type { Bounds } from './bounds.ts';
import type { IndexPlan } from './choose.ts';
import type { Planned } from './query.ts';

function shownBounds(bound: Bounds | undefined): string[] {
  if (!bound) return ['[MinKey, MaxKey]'];
  if ('points' in bound) return bound.points.map((point) => `[${point.toString('hex')}, ${point.toString('hex')}]`);
  return [`[${bound.range.low.toString('hex')}, ${bound.range.high.toString('hex')}]`];
}

function indexStage({ index, bounds, backward, merged, spans }: IndexPlan): Plain {
  const stage = {
    stage: 'IXSCAN',
    keyPattern: index.spec.key,
    indexName: index.spec.name,
    isMultiKey: index.multikey,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partial !== undefined,
    direction: backward ? 'backward' : 'forward',
    indexBounds: Object.fromEntries(
      Object.keys(index.spec.key).map((name, field) => [name, shownBounds(bounds[field])]),
    ),
  };
  return merged ? { stage: 'SORT_MERGE', inputStages: spans.map(() => stage) } : stage;
}

/** The tree of stages, the last one to run outermost. */
export function winningPlan({ plan, sort, skip, limit }: Planned): Plain {
  let tree: Plain = plan.index
    ? { stage: 'FETCH', inputStage: indexStage(plan) }
    : { stage: 'COLLSCAN', direction: plan.backward ? 'backward' : 'forward' };
  if (sort.length > 0 && !plan.sorted) {
    const pattern = Object.fromEntries(sort.map(({ path, direction }) => [path.join('.'), new Int32(direction)]));
    tree = { stage: 'SORT', sortPattern: pattern, inputStage: tree };
  }
  if (skip > 0) tree = { stage: 'SKIP', skipAmount: new Int32(skip), inputStage: tree };
  return limit === Infinity ? tree : { stage: 'LIMIT', limitAmount: new Int32(limit), inputStage: tree };
}

export const NOTHING_THERE: Plain = { stage: 'EOF' };
