/** How a desk offers one kind of command: its form, its weight, and how what was filled in becomes the command. */
import type { ComponentType } from 'react';
import type { CaseCommand } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';

export type { CaseCommand } from '../../../../engine/index.ts';
export type CaseCommandKind = CaseCommand['kind'];

/** A place in a form of antd, step by step. */
type Place = readonly (string | number)[];

export interface FieldsProps {
  /** The case as it stands now. */
  view: CaseView;
}

/** `V` mirrors the command unless `fieldAt` says otherwise, so that a pointer into one is a place in the other. */
export interface Action<V extends object> {
  /** `final` acts end the application or refuse it; their last button says so. */
  weight(values: V): 'usual' | 'final';
  /** Values the form opens with. */
  start(view: CaseView): V;
  Fields: ComponentType<FieldsProps>;
  command(values: V, view: CaseView): CaseCommand;
  /** Place in the form of a pointer into the command. */
  fieldAt?(pointer: Place, values: V): Place | undefined;
}
