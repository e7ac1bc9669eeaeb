/**
 * What the bundle version of a case says for the facts of that case: every condition and table already answered.
 * The decider reads nothing else of a matter. For `submit` and for a `supplement` with answers the facts are the
 * answers of the command (whole, pruned and validated), otherwise those of the case.
 */
import type { OfferedBusiness, RenewalWindow } from '../schema/business.ts';
import type { DocumentConfig, documentActs } from '../schema/document.ts';
import type { handlings, Identity, matterTypes } from '../schema/identity.ts';
import type { Limit, Limits } from '../schema/limit.ts';
import type { Material } from '../schema/material.ts';
import type { Delivery, Result } from '../schema/outcome.ts';
import type { Decision, SpecialProcedure, Step, stepPosts } from '../schema/review.ts';
import type { MatterVersion } from './case.ts';

/** A material asked for in this case; those that are not needed are left out. */
export type PlannedMaterial = Pick<
  Material,
  'id' | 'name' | 'necessity' | 'originals' | 'copies' | 'fromForm' | 'replacedByLicence' | 'replacedByCommitment'
>;

/** A step of review in the order of the bundle, its post already looked up. */
export interface PlannedStep extends Pick<Step, 'id' | 'title' | 'limit' | 'outcomes' | 'people' | 'together'> {
  postKind: keyof typeof stepPosts;
  /** The unit whose post does it. */
  unit: string;
  /** False only when its condition is certainly false; an unknown answer keeps the step. */
  applies: boolean;
}

/** A special procedure that this case may need, its approver already looked up. */
export interface PlannedProcedure extends Omit<SpecialProcedure, 'when'> {
  /** The unit whose post approves it. */
  unit: string;
}

/** A result issued on a grant; `validUntil` is the day already read from the answers. */
export interface PlannedResult extends Pick<Result, 'id' | 'kind' | 'name' | 'licence' | 'series'> {
  validity?: Limit;
  validUntil?: string;
}

export type PlannedDocument = Pick<DocumentConfig, 'id' | 'title' | 'template' | 'seal' | 'series' | 'blank'>;
export type DocumentAct = keyof typeof documentActs;

export interface PlannedQuota {
  ledger: string;
  unit: string;
  decimals: number;
  /** Read from the answers; missing when no usable number stands there. */
  amount?: number;
}

/** What the clocks of a case run by. No answer changes it, so lists read clocks without judging the answers again. */
export interface ClockTerms extends Pick<MatterPlan, 'type' | 'handling' | 'limits' | 'delivery' | 'decision'> {
  steps: readonly Pick<PlannedStep, 'id' | 'limit'>[];
}

export interface MatterPlan {
  version: MatterVersion;
  type: keyof typeof matterTypes;
  handling: keyof typeof handlings;
  /** The unit in whose name the decision is made (决定机构, else 实施主体). */
  decidingUnit: string;
  /** Fields shown for these answers. */
  fields: readonly { id: string; title: string }[];
  materials: readonly PlannedMaterial[];
  limits: Limits;
  /** Every step of the bundle, those that do not apply included. */
  steps: readonly PlannedStep[];
  procedures: readonly PlannedProcedure[];
  decision: Decision;
  /** The system and the authority where the matter is handled, if not here. */
  elsewhere?: Pick<NonNullable<Identity['elsewhere']>, 'system' | 'authority'>;
  /** Those that apply, the chief one first; empty when nothing is issued. */
  results: readonly PlannedResult[];
  /** Touches public safety, health, life or property: who deceives is barred from applying again. */
  concernsSafety: boolean;
  /** What may be asked about the licence later. */
  businesses: readonly OfferedBusiness[];
  /** When to ask for a renewal; the law's time where the matter says nothing. */
  renewalWindow?: RenewalWindow;
  delivery: Delivery;
  documents: Readonly<Partial<Record<DocumentAct, readonly PlannedDocument[]>>>;
  quota?: PlannedQuota;
}
