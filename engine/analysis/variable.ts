/** A fact in a question: what it can be, and when it is there at all. */
import type { FactSource } from '../facts/source.ts';
import type { Condition, FactReference } from '../schema/condition.ts';
import type { Scope } from '../conditions/compiled.ts';
import type { Domain } from './domain.ts';

/** What is known of a fact before anything is answered. */
export interface About {
  domain: Domain;
  /** It may be left out though it is asked for. */
  blank: boolean;
  /** Conditions of which each must hold, or the fact is missing (隐藏的字段没有数据). They read earlier places only. */
  shown: readonly Condition[];
  /** Facts without which this one is missing. */
  needs: readonly FactReference[];
  /** Facts become known in the order of their places. */
  place: number;
}

/** The facts of a bundle and what holds between them. */
export interface World extends Scope {
  about: (source: FactSource) => About;
}
