import type { MatterVersion } from '../cases/case.ts';
import type { DocumentAct, MatterPlan, PlannedDocument, PlannedQuota, PlannedResult } from '../cases/plan.ts';
import { isDay } from '../facts/day.ts';
import type { Facts } from '../facts/fact.ts';
import { holdsData } from '../form/schemas.ts';
import type { DocumentConfig } from '../schema/document.ts';
import type { Identity } from '../schema/identity.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Result } from '../schema/outcome.ts';
import type { Quota } from '../schema/requirement.ts';
import type { Assessment } from './assess.ts';
import type { CompiledMatter } from './compiled.ts';
import type { PostKind } from './route.ts';

/** Who gets a step that a table cannot route: the chief, whose office it is to coordinate (业务协调权). */
const unrouted: PostKind = 'chief';

/** The unit whose post of that kind does the work. */
export const unitFor = (post: PostKind, { department, acceptingUnit, decidingUnit }: Identity): string =>
  ({ clerk: acceptingUnit, leader: decidingUnit })[post as string] ?? department;

function planResult({ id, kind, name, licence, series, validity, validUntil }: Result, facts: Facts): PlannedResult {
  const until = validUntil === undefined ? undefined : facts[validUntil];
  return {
    id,
    kind,
    name,
    ...(licence === undefined ? {} : { licence }),
    ...(series === undefined ? {} : { series }),
    ...(validity === undefined ? {} : { validity }),
    ...(isDay(until) ? { validUntil: until } : {}),
  };
}

function planDocuments(documents: readonly DocumentConfig[]): MatterPlan['documents'] {
  const acts: Partial<Record<DocumentAct, PlannedDocument[]>> = {};
  for (const document of documents) (acts[document.act] ??= []).push(document);
  return acts;
}

function planQuota({ limited, ledger }: Quota, facts: Facts): PlannedQuota | undefined {
  if (!limited || !ledger) return undefined;
  const { id, unit, decimals, fact } = ledger;
  const amount = facts[fact];
  return { ledger: id, unit, decimals, ...(typeof amount === 'number' ? { amount } : {}) };
}

/** What may be asked about a licence of the matter, and when; no answer changes it. */
export function businessesOf({ businesses = [], results }: Bundle['matter']) {
  const renewalWindow = results.find(({ kind }) => kind === 'licence')?.renewalWindow;
  return { businesses, ...(renewalWindow === undefined ? {} : { renewalWindow }) };
}

/**
 * What the decider needs of a matter for one case. What the answers leave open is read the careful way: the step
 * is kept, the material may be handed in but is not demanded, and nothing is issued or printed.
 */
export function planOf(matter: CompiledMatter, assessment: Assessment, version: MatterVersion): MatterPlan {
  const { matter: bundle } = matter.bundle;
  const { identity, limits, decision, delivery } = bundle;
  const { facts, hiddenFields } = assessment.settled;
  const { on, open } = assessment.materials;
  const quota = planQuota(bundle.quota, facts);
  return {
    version,
    type: identity.type,
    handling: identity.handling,
    decidingUnit: identity.decidingUnit ?? identity.department,
    fields: [...matter.form.fields.values()].flatMap(({ field }) =>
      holdsData(field) && field.kind !== 'computed' && !hiddenFields.has(field.id)
        ? [{ id: field.id, title: field.title }]
        : [],
    ),
    materials: [...on, ...open.map((material) => ({ ...material, necessity: 'optional' as const }))],
    limits,
    steps: assessment.steps.map(({ step, applies, post = unrouted }) => ({
      ...step,
      postKind: post,
      unit: unitFor(post, identity),
      applies: applies !== false,
    })),
    procedures: [...assessment.specialProcedures.on, ...assessment.specialProcedures.open].map((procedure) => ({
      ...procedure,
      unit: unitFor(procedure.approver, identity),
    })),
    decision,
    results: assessment.results.on.filter(({ kind }) => kind !== 'none').map((result) => planResult(result, facts)),
    concernsSafety: identity.concernsSafety === true,
    ...businessesOf(bundle),
    delivery,
    documents: planDocuments(assessment.documents.on),
    ...(identity.elsewhere
      ? { elsewhere: { system: identity.elsewhere.system, authority: identity.elsewhere.authority } }
      : {}),
    ...(quota === undefined ? {} : { quota }),
  };
}
