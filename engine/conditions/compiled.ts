import type { FactRegister, Facts } from '../facts/fact.ts';
import type { Reading, Slots } from '../facts/slots.ts';
import type { Problem } from '../problems.ts';
import type { Condition } from '../schema/condition.ts';
import type { Explanation, Truth } from './explanation.ts';

/** A condition ready to run; pure, shared by any number of evaluations at once. */
export interface CompiledCondition {
  /** The quick answer. */
  evaluate: (facts: Facts) => Truth;
  /** The same answer with its whole tree; every branch is visited. */
  explain: (facts: Facts) => Explanation;
  /** Names of the facts it reads, through named conditions too. */
  reads: ReadonlySet<string>;
}

/** A part of a compiled condition. The facts beside the reading serve only to say why a value is unreadable. */
export interface Part {
  test: (seen: Reading) => Truth;
  explain: (seen: Reading, facts: Facts) => Explanation;
}

export interface NamedEntry {
  title: string;
  when: Condition;
  /** Its problems are reported where it is declared; what refers to it has no test either. */
  sound: boolean;
}
export type NamedConditions = ReadonlyMap<string, NamedEntry>;

/** What a condition may refer to. */
export interface Scope {
  facts: FactRegister;
  named: NamedConditions;
}

/** A scope while something is compiled in it. */
export interface Build extends Scope {
  slots: Slots;
  problems: Problem[];
}

export type Outcome<T> = ({ ok: true } & T) | { ok: false; problems: readonly Problem[] };
