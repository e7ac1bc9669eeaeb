/**
 * One command on one case: judged by the engine, written in one conditional update. A repeated command answers as
 * before; of two at once one wins and the other is told who acted.
 */
import { createHash } from 'node:crypto';
import {
  decide,
  mayGive,
  openActs,
  type Actor,
  type Case,
  type CaseCommand,
  type CaseEvent,
  type Command,
  type Context,
  type OpenAct,
  type Refusal as EngineRefusal,
  further,
} from '../../../engine/index.ts';
import { standingOf, type Standing } from '../centre/standing.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { Holder } from '../store/reservation-repository.ts';
import { signaturesFor } from '../seals/sign.ts';
import { newId } from '../accounts/secret.ts';
import { barsAgainst } from '../licences/bars.ts';
import { licenceFor } from '../licences/of-case.ts';
import { actorsOf } from './actors.ts';
import { claimFiles } from './claim-files.ts';
import { fileFor } from './archive-file.ts';
import { contextOf, type Dossier, openDossier } from './dossier.ts';
import { localTime } from './local-time.ts';
import { projectionOf } from './projection.ts';
import { renewalFor } from './renewal.ts';
import { giveBack, reserve } from './reserve.ts';
import { scopeOf } from './scope-of.ts';

export interface Performed {
  version: number;
  number: string;
  stage: string;
}

export const digestOfCommand = (command: unknown): string =>
  createHash('sha256').update(JSON.stringify(command)).digest('hex');

/** The case and the dossier a command is judged by; a case outside the caller's scope does not exist. */
export async function openCase(office: Office, caller: Caller, id: string): Promise<CaseDocument> {
  const found = await office.store.cases.byId(scopeOf(caller), id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** Of the posts the caller holds, the one in which the command is allowed; else the first. */
export function actorFor(
  office: Office,
  caller: Caller,
  one: Case,
  command: Command,
  { dossier, standing }: { dossier: Dossier; standing: Standing },
): Actor {
  const actors = actorsOf(caller);
  const able = actors.find((actor) => mayGive(one, command.kind, contextOf(office, dossier, standing, actor)));
  const actor = able ?? actors[0];
  if (!actor) throw new Refusal('SIGN_IN_FIRST');
  return actor;
}

/** Answers of a supplement or a correction replace those on file field by field and must be valid as a whole. */
export async function dossierFor(
  office: Office,
  one: Case,
  command: CaseCommand,
): Promise<{ dossier: Dossier; command: CaseCommand }> {
  if (!('answers' in command)) return { dossier: await openDossier(office, one), command };
  const dossier = await openDossier(office, one, { ...one.answers, ...command.answers });
  refuseFaults(dossier);
  return { dossier, command: { ...command, answers: dossier.assessment.settled.answers } };
}

/** Refuses answers with faults and answers that nothing asked for, each named by its field. */
export function refuseFaults({ assessment }: Dossier): void {
  const strange = assessment.settled.dropped.map(({ pointer, reason }) => ({
    code: 'ANSWER_UNASKED',
    pointer,
    message: unasked[reason],
  }));
  const errors = [...assessment.errors, ...strange];
  if (errors.length === 0) return;
  throw new Refusal('FORM_INVALID', {
    facts: { count: errors.length },
    errors: errors.map(({ code, pointer, message }) => ({ code, pointer: `/command/answers${pointer}`, message })),
  });
}

const unasked = {
  unknown: '申请表里没有这一项',
  hidden: '按其他回答，这一项不需要填写',
  computed: '这一项由系统计算，与计算结果不符',
} as const;

export async function perform(
  office: Office,
  caller: Caller,
  id: string,
  asked: { command: CaseCommand; expectedVersion: number },
  key: string,
): Promise<Performed> {
  const { store } = office;
  const found = await openCase(office, caller, id);
  const hash = digestOfCommand(asked.command);
  const before = answered(found, key, hash);
  if (before) return before;
  if (found.version !== asked.expectedVersion) throw changed(office, found);

  const one = found.state;
  const [{ dossier, command }, standing, digest] = await Promise.all([
    dossierFor(office, one, asked.command),
    standingOf(office, one, caller),
    office.digestOf(one.centre),
  ]);
  const actor = actorFor(office, caller, one, command, { dossier, standing });
  const [file, renewed, about, bars] = await Promise.all([
    fileFor(office, command, found, dossier),
    renewalFor(office, command, one, dossier),
    licenceFor(office, command, one),
    promises(command) ? barsAgainst(office, one.centre, one.applicant) : [],
  ]);
  const judged = contextOf(office, dossier, standing, actor, { digest, bars, ...file, ...renewed, ...about });
  const signatures = await signaturesFor(office, found, command, judged);
  const context = { ...judged, reserved: { signatures } };
  const holder = { case: id, command: key, attempt: newId() };
  try {
    const { events, reserved } = await act(office, one, command, context, holder);
    const next = further(one, events);
    const owner = caller.kind === 'none' ? '' : caller.id;
    const { form } = dossier.matter.bundle;
    await claimFiles(office, { centre: caller.centre, owner, case: id }, command, form);
    const matter = renewed.renewal?.plan ?? context.matter;
    const change = projectionOf(next, { ...context, matter }, digest);
    const won = await store.cases.append(found, events, change, { key, hash });
    if (!won) {
      const now = await openCase(office, caller, id);
      const done = answered(now, key, hash);
      if (done) return done;
      throw changed(office, now);
    }
    if (reserved) await store.reservations.confirm(one.centre, id, key);
    return { version: found.version + events.length, number: found.number, stage: next.stage };
  } catch (error) {
    // After a failure of the store nobody knows whether the update happened; the sweeper will ask the case.
    if (error instanceof Refusal) await giveBack(store, one.centre, holder);
    throw error;
  }
}

/** What a command that has been done already was answered; its key may not carry another command. */
function answered(one: CaseDocument, key: string, hash: string): Performed | undefined {
  const before = one.commands.find((command) => command.key === key);
  if (!before) return undefined;
  if (before.hash !== hash) throw new Refusal('KEY_REUSED');
  return { version: before.version, number: one.number, stage: one.stage };
}

export interface Act {
  events: readonly CaseEvent[];
  /** Something was reserved, to be confirmed once the events are written. */
  reserved: boolean;
}

/** Reserves and decides; a refusal of the engine becomes a problem with its own code. */
export async function act(
  office: Office,
  one: Case | undefined,
  command: Command,
  context: Context,
  holder: Holder,
): Promise<Act> {
  const held = await reserve(office, one, command, context, holder);
  const decided = decide(one, command, { ...context, reserved: { ...context.reserved, ...held } });
  const reserved =
    held.quota !== undefined || held.resultNumber !== undefined || Object.keys(held.numbers ?? {}).length > 0;
  if (decided.ok) return { events: decided.events, reserved };
  throw commandRefused(decided.problem, one && openActs(one, context));
}

/**
 * What the engine has against a command, as a problem with its own code.
 * @param instead what can be done on the case now, and by whom
 */
export const commandRefused = ({ code, words, pointer }: EngineRefusal, instead?: readonly OpenAct[]): Refusal =>
  new Refusal('COMMAND_REFUSED', {
    facts: { words },
    errors: [{ code, pointer: pointer === undefined ? '' : `/command${pointer}`, message: words }],
    more: { reason: code },
    ...(instead ? { allowed: instead } : {}),
  });

/** Something is promised in place of a paper. */
const promises = (command: Command): boolean =>
  'materials' in command && command.materials.some(({ way }) => way === 'commitment');

function changed(office: Office, now: CaseDocument): Refusal {
  const last = now.events.at(-1);
  const who = last?.by.name ?? '';
  const at = last?.at ?? '';
  return new Refusal('VERSION_CHANGED', {
    facts: { who: who === '' ? '他人' : who, at: at === '' ? '' : localTime(office, now.centre, at) },
    more: { by: who, at, version: now.version },
  });
}
