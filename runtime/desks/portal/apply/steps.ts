/** The steps of an application: what is asked for where a licence may be acted on, the applicant, each section of the form, materials, delivery, review. */
import type { CompiledForm, Settled } from '../../../../engine/index.ts';

export interface Step {
  kind: 'business' | 'applicant' | 'section' | 'materials' | 'delivery' | 'review';
  /** Id of the section, else of the kind. */
  id: string;
  /** Of a section; the others are named by the page. */
  title?: string;
}

/** Every step there may be, in order; a draft remembers the ordinal. */
export const stepsOf = ({ sections }: CompiledForm, businesses: readonly unknown[] = []): Step[] => [
  ...(businesses.length === 0 ? [] : [{ kind: 'business', id: 'business' } as const]),
  { kind: 'applicant', id: 'applicant' },
  ...sections.map(({ id, title }): Step => ({ kind: 'section', id, title })),
  { kind: 'materials', id: 'materials' },
  { kind: 'delivery', id: 'delivery' },
  { kind: 'review', id: 'review' },
];

const isShown = (step: Step, { hiddenSections }: Settled) => step.kind !== 'section' || !hiddenSections.has(step.id);

/** Ordinals of the steps these answers lead through. */
export const shownSteps = (steps: readonly Step[], settled: Settled): number[] =>
  steps.flatMap((step, index) => (isShown(step, settled) ? [index] : []));

/** The next step in the direction, or the one itself at the end. */
export const nextStep = (shown: readonly number[], from: number, by: 1 | -1): number =>
  (by === 1 ? shown.find((index) => index > from) : shown.findLast((index) => index < from)) ?? from;
