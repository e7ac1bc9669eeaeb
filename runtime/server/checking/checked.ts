/** What a check found in one folder: a centre, or a matter of it. */
import type { ExampleResult, Problem } from '../../../engine/index.ts';

export interface Checked {
  /** As people name it: `jianghua`, `jianghua/timber-felling`. */
  name: string;
  /** Path of the folder the files of the problems lie in. */
  folder: string;
  problems: readonly Problem[];
  examples: readonly ExampleResult[];
  /** No problem is an error: a matter may be published, a centre may serve. */
  sound: boolean;
}
