import type { Actor } from './case.ts';

/** A document that was issued: which template, under which number. Its bytes live outside the case. */
export interface IssuedDocument {
  id: string;
  config: string;
  title: string;
  number?: string;
  on: string;
  /** Ordinal of the event it came out of, counted from 1. */
  eventId: number;
  /** Id of the one it was made in place of. */
  replaces?: string;
  voided?: { on: string; by: Actor; reason: string };
}
