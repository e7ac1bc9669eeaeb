/** A new case: online by its applicant, or registered by a clerk at a window. The same submission makes one case. */
import { apply, checkApplicant, type Actor, type Applicant, type Case, type CommandOf } from '../../../engine/index.ts';
import { newId, newQueryCode } from '../accounts/secret.ts';
import type { ApplicantCaller, StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/models/case.ts';
import { actorsOf } from './actors.ts';
import { contextOf, dossierOf } from './dossier.ts';
import { nextNumber } from './number.ts';
import { act, digestOfCommand, refuseFaults } from './perform.ts';
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

export async function submit(
  office: Office,
  caller: ApplicantCaller | StaffCaller,
  submission: Submission,
  key: string,
): Promise<Receipt> {
  const { store, library, centres } = office;
  const centre = centres.byId(caller.centre);
  const submitKey = `${caller.id}:${key}`;
  const hash = digestOfCommand(submission);
  const before = await store.cases.bySubmitKey(caller.centre, submitKey);
  if (before) return repeated(before, hash);

  const published = await library.inForce(caller.centre, submission.matter);
  if (!centre || !published) throw new Refusal('NOT_FOUND');
  const { head, matter } = published;
  const { identity } = matter.bundle.matter;
  const version = {
    id: head.matter,
    version: head.version,
    hash: head.hash,
    name: identity.handlingItem ?? identity.name,
    department: identity.department,
  };
  const source = caller.kind === 'applicant' ? 'web' : 'window';
  const { applicant, answers } = submission.command;
  const facts = { applicant, answers, source, submittedOn: today(office, caller.centre) } as const;
  const dossier = dossierOf(centre, matter, version, facts);
  refuseApplicant(applicant, identity.serviceObjects);
  refuseFaults(dossier);
  const command = { ...submission.command, answers: dossier.assessment.settled.answers };

  const id = newId();
  const opening = { id, number: await nextNumber(office, centre) };
  const actor = actorOf(caller);
  const context = contextOf(office, dossier, actor, { opening });
  const owner = { case: id, command: key };
  const claimed = command.materials.flatMap((material) => material.files);
  try {
    if (claimed.length > 0) {
      const mine = await store.files.claim(caller.centre, claimed, caller.id, id);
      if (mine < new Set(claimed).size) throw new Refusal('NOT_FOUND', { pointer: '/command/materials' });
    }
    const events = await act(office, undefined, command, context, owner);
    const one = events.reduce<Case | undefined>((state, event) => apply(state, event), undefined);
    if (!one) throw new Refusal('INTERNAL');
    const document: CaseDocument = {
      _id: id,
      centre: caller.centre,
      number: opening.number,
      matter: head.matter,
      hash: head.hash,
      ...(caller.kind === 'applicant' ? { applicant: caller.id } : {}),
      ...projectionOf(one, context),
      version: events.length,
      events: [...events],
      commands: [{ key, hash, version: events.length }],
      submitKey,
      queryCode: newQueryCode(),
      pending: true,
    };
    if (!(await store.cases.insert(document))) throw new Refusal('TOO_MANY');
    await store.reservations.confirm(caller.centre, id, key);
    if (caller.kind === 'applicant') await store.formDrafts.drop(caller.centre, caller.id, head.matter);
    return receiptOf(document);
  } catch (error) {
    await store.reservations.release(caller.centre, id, key);
    if (claimed.length > 0) await store.files.unclaim(caller.centre, id);
    // Two of the same submission at once: the other one made the case.
    const other = await store.cases.bySubmitKey(caller.centre, submitKey);
    if (other) return repeated(other, hash);
    throw error;
  }
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

function receiptOf(document: CaseDocument): Receipt {
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
