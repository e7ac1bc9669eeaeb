/** The steps of review as stages: those of one group stand side by side, the others alone. Edges lie between stages. */
import type { Step } from '../../engine/index.ts';
import { spliced } from '../edits/spliced.ts';

export interface Placed {
  step: Step;
  /** Its number among all steps. */
  index: number;
}
export type Stage = readonly Placed[];

export function stagesOf(steps: readonly Step[]): Stage[] {
  const stages: Placed[][] = [];
  for (const [index, step] of steps.entries()) {
    const group = stages.at(-1);
    const { together } = step;
    if (together !== undefined && group?.[0]?.step.together === together) group.push({ step, index });
    else stages.push([{ step, index }]);
  }
  return stages;
}

/** The number a step gets that is put on the edge; edge 0 lies before the first stage. */
export const indexAt = (stages: readonly Stage[], edge: number): number =>
  stages.slice(0, edge).reduce((sum, stage) => sum + stage.length, 0);

function alone(step: Step): Step {
  const { together, ...single } = step;
  return together === undefined ? step : single;
}

/** A group of which one step is left is none. */
const tidy = (steps: readonly Step[]): Step[] =>
  steps.map((step) =>
    step.together === undefined || steps.filter(({ together }) => together === step.together).length > 1
      ? step
      : alone(step),
  );

export interface Moved {
  steps: Step[];
  /** Where the moved step is now. */
  index: number;
}

/** With one step taken out of its stage and put on an edge, where it stands alone. */
export function putOn(steps: readonly Step[], from: number, edge: number): Moved {
  const step = steps[from];
  const to = indexAt(stagesOf(steps), edge);
  const index = to > from ? to - 1 : to;
  if (!step) return { steps: [...steps], index: from };
  return { steps: tidy(spliced(spliced(steps, from, 1), index, 0, alone(step))), index };
}

/** The edge a step goes to by one move up or down; `undefined` at the ends. A step of a group leaves the group first. */
export function edgeBeyond(steps: readonly Step[], from: number, by: -1 | 1): number | undefined {
  const stages = stagesOf(steps);
  const at = stages.findIndex((stage) => stage.some(({ index }) => index === from));
  const own = (stages[at]?.length ?? 1) > 1 ? 0 : 1;
  const edge = by < 0 ? at - own : at + 1 + own;
  return edge < 0 || edge > stages.length ? undefined : edge;
}

/** With a step moved among those beside it; `undefined` when there is no other on that side. */
export function shifted(steps: readonly Step[], from: number, by: -1 | 1): Moved | undefined {
  const [step, other] = [steps[from], steps[from + by]];
  if (!step || !other || step.together === undefined || step.together !== other.together) return undefined;
  const first = Math.min(from, from + by);
  return { steps: spliced(steps, first, 2, ...(by < 0 ? [step, other] : [other, step])), index: from + by };
}

/** With a step made to run at the same time as the one before it. */
export function joined(steps: readonly Step[], index: number, newGroup: () => string): Step[] {
  const [before, step] = [steps[index - 1], steps[index]];
  if (!before || !step) return [...steps];
  const together = before.together ?? newGroup();
  return tidy(spliced(steps, index - 1, 2, { ...before, together }, { ...step, together }));
}

/** With a step of a group made to stand alone behind it. */
export function parted(steps: readonly Step[], index: number): Moved {
  const stages = stagesOf(steps);
  return putOn(steps, index, stages.findIndex((stage) => stage.some((one) => one.index === index)) + 1);
}
