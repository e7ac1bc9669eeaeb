/** The papers of a case: what was issued, and the seal each carries. */
import type { SealKind } from '../schema/document.ts';
import type { BlankUse, SpoiledBlank } from './blank.ts';
import type { Actor, GrantUse } from './case.ts';

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
  /** The kind of seal it needs, where the centre registers the use of seals. */
  seal?: SealKind;
  /** The kind of blank it has to be printed on. */
  blank?: string;
}

/** How a seal was put on a paper: by whom, at whose order, by which right. */
export interface Sealing {
  at: string;
  on: string;
  by: Actor;
  /** Id, text, code and unit of the seal as they were then. */
  seal: string;
  name: string;
  code: string;
  unit: string;
  /** Whoever the paper rests on. */
  approvedBy: string;
  /** The grant it was used under; left out for whoever keeps the seal. */
  grant?: GrantUse;
  /** How: on paper, or by the service that signed. */
  provider: string;
  /** What the service gave as proof. */
  evidence?: string;
}

/** An issued document as the case keeps it. */
export interface CasePaper extends IssuedDocument {
  /** Name of whoever it rests on: who decided, before that who issued it; missing for what the system issued. */
  issuedBy?: string;
  sealing?: Sealing;
  /** The blank it stands on, and those that were spoiled under it; missing while there are none. */
  blankUse?: BlankUse;
  spoiledBlanks?: readonly SpoiledBlank[];
  voided?: { on: string; by: Actor; reason: string };
}
