/** A new case: online by its applicant, or registered by a clerk at a window. The same submission makes one case. */
import {
  apply,
  businessOf,
  checkApplicant,
  type Actor,
  type Applicant,
  type Case,
  type CaseBusiness,
  type CommandOf,
  type CompiledCentre,
  type CompiledMatter,
  type Licence,
} from '../../../engine/index.ts';
import { sealsOf, unsigned } from '../centre/standing.ts';
import type { ApplicantCaller, StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { versionOf } from '../publishing/version-of.ts';
import type { CaseDocument, NewCase } from '../store/case-repository.ts';
import type { Holder } from '../store/reservation-repository.ts';
import { actorsOf } from './actors.ts';
import { claimFiles, mayBringFiles } from './claim-files.ts';
import { contextOf, dossierOf } from './dossier.ts';
import { licenceNumbered, termsOf } from '../licences/held.ts';
import { numberDigest } from './lookup.ts';
import { nextNumber } from './number.ts';
import { act, commandRefused, digestOfCommand, refuseFaults } from './perform.ts';
import { projectionOf } from './projection.ts';
import { today } from './today.ts';

export interface Receipt {
  id: string;
  number: string;
  queryCode: string;
  matter: string;
  submittedOn: string;
  noticeDue?: string;
  version: number;
}

interface Submission {
  matter: string;
  hash?: string;
  command: CommandOf<'submit'>;
}

/**
 * Submits once however often it is asked. The first time nothing is asked beforehand: the unique key of the
 * submission refuses a second case, and whatever goes wrong, a case that is there already is the answer.
 */
export async function submit(
  office: Office,
  caller: ApplicantCaller | StaffCaller,
  submission: Submission,
  key: string,
): Promise<Receipt> {
  const { store } = office;
  const { centre } = caller;
  const id = office.draw.id();
  const holder = { case: id, command: key, attempt: id };
  const submitKey = `${caller.id}:${key}`;
  const hash = digestOfCommand(submission);
  try {
    return receiptOf(await open(office, caller, submission, { holder, submitKey, hash }));
  } catch (error) {
    const before = await store.cases.bySubmitKey(centre, submitKey);
    if (before?._id !== id) {
      await store.reservations.release(centre, holder);
      if (mayBringFiles(submission.command)) await store.files.unclaim(centre, id);
    }
    if (before) return repeated(before, hash);
    throw error;
  }
}

async function open(
  office: Office,
  caller: ApplicantCaller | StaffCaller,
  submission: Submission,
  { holder, submitKey, hash }: { holder: Holder; submitKey: string; hash: string },
): Promise<NewCase> {
  const { store, library, centres } = office;
  const { case: id, command: key } = holder;
  const centre = centres.byId(caller.centre);
  const published = await library.inForce(caller.centre, submission.matter);
  if (!centre || !published) throw new Refusal('NOT_FOUND');
  const { matter } = published;
  const { identity } = matter.bundle.matter;
  const { applicant, answers } = submission.command;
  const digest = await office.digestOf(caller.centre);
  const party = numberDigest(applicant.idNumber, digest);
  const asked = await aboutLicence(office, { centre, matter }, submission.command, party);
  const version = versionOf(published, asked?.business);
  const source = caller.kind === 'applicant' ? 'web' : 'window';
  const submittedOn = today(office, caller.centre);
  const facts = { applicant, answers, source, submittedOn, ...(asked ? { business: asked.business } : {}) } as const;
  const dossier = dossierOf(centre, matter, version, facts);
  refuseApplicant(applicant, identity.serviceObjects);
  refuseFaults(dossier);
  const command = { ...submission.command, answers: dossier.assessment.settled.answers };

  const [number, seals, bars] = await Promise.all([
    nextNumber(office, centre),
    // An application on the web brings no paper to seal.
    source === 'web' ? [] : sealsOf(office, caller.centre, [dossier.plan.decidingUnit, version.department]),
    store.bars.against(caller.centre, [party], submittedOn),
  ]);
  const opening = { id, number };
  const standing = { ...unsigned, seals, parties: [party] };
  const context = contextOf(office, dossier, standing, actorOf(caller), {
    ...{ opening, bars },
    ...(asked ? { licence: asked.licence } : {}),
  });
  await claimFiles(office, { centre: caller.centre, owner: caller.id, case: id }, command, matter.bundle.form);
  const { events, reserved } = await act(office, undefined, command, context, holder);
  const one = events.reduce<Case | undefined>((state, event) => apply(state, event), undefined);
  if (!one) throw new Refusal('INTERNAL');
  const document: NewCase = {
    _id: id,
    centre: caller.centre,
    number: opening.number,
    matter: version.id,
    hash: version.hash,
    ...(caller.kind === 'applicant' ? { applicant: caller.id } : {}),
    ...projectionOf(one, context, digest),
    version: events.length,
    events,
    commands: [{ key, hash, version: events.length }],
    submitKey,
    queryCode: office.draw.queryCode(),
    pending: true,
  };
  if (!(await store.cases.insert(document))) throw new Refusal('TOO_MANY');
  if (reserved) await store.reservations.confirm(caller.centre, id, key);
  return document;
}

/** The licence an application names, judged before the form is, which it may switch. */
async function aboutLicence(
  office: Office,
  { centre, matter }: { centre: CompiledCentre; matter: CompiledMatter },
  { business }: CommandOf<'submit'>,
  holder: string,
): Promise<{ licence: Licence; business: CaseBusiness } | undefined> {
  if (!business) return undefined;
  const licence = await licenceNumbered(office, centre.centre.id, matter.bundle.matter.id, business.licence);
  const judged = businessOf(business, licence, holder, termsOf(office, centre, matter));
  if ('code' in judged) throw commandRefused(judged);
  return licence && { licence, business: judged };
}

function actorOf(caller: ApplicantCaller | StaffCaller): Actor {
  const actors = actorsOf(caller);
  const actor = actors.find((one) => one.postKind === 'clerk') ?? actors[0];
  if (!actor) throw new Refusal('NOT_ALLOWED');
  return actor;
}

/** Refuses an applicant with faults, each named by its place. */
function refuseApplicant(applicant: Applicant, serviceObjects: readonly string[]): void {
  const faults = checkApplicant(applicant, serviceObjects);
  if (faults.length === 0) return;
  throw new Refusal('FORM_INVALID', {
    facts: { count: faults.length },
    errors: faults.map(({ code, pointer, message }) => ({ code, pointer: `/command/applicant${pointer}`, message })),
  });
}

function repeated(before: CaseDocument, hash: string): Receipt {
  if (before.commands[0]?.hash !== hash) throw new Refusal('KEY_REUSED');
  return receiptOf(before);
}

function receiptOf(document: NewCase): Receipt {
  const { _id, number, queryCode, version, state, events } = document;
  const first = events.find((event) => event.kind === 'submitted');
  const noticeDue = first?.payload.noticeDue;
  return {
    id: _id,
    number,
    queryCode,
    matter: state.matter.name,
    submittedOn: state.submittedOn,
    ...(noticeDue === undefined ? {} : { noticeDue }),
    version,
  };
}
