/**
 * A county at work: applications and acts, one after the other in order of time, with the clock moved, through the very
 * commands the desks send. Only where cases and numbers are kept differs: in memory, until a batch is written.
 */
import { openDossier } from '../cases/dossier.ts';
import { perform } from '../cases/perform.ts';
import { submit } from '../cases/submit.ts';
import type { MovableClock } from '../clock.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { wake } from '../worker/wake.ts';
import { Agenda, type Entry } from './agenda.ts';
import type { Application, Tried } from './applications.ts';
import { Chance } from './chance.ts';
import { idAt, keyOf, queryCodeOf, type Demonstration } from './demonstration.ts';
import { keepFiles } from './pictures.ts';
import { fateOf } from './fate.ts';
import type { HeldCases } from './held-cases.ts';
import type { HeldReservations } from './held-reservations.ts';
import type { Hours } from './hours.ts';
import type { Staff } from './staff.ts';
import { deedOf, waitOf } from './turns.ts';
import type { Deed } from './standing.ts';
import { words } from './words.ts';

interface Due extends Entry {
  id: string;
  /** The system acts: silence has accepted. */
  silent: boolean;
}

/** A command that was sent, as it would be over HTTP; silence is the system's own. */
export interface Sent {
  at: number;
  /** Number of the case within the demonstration. */
  nth: number;
  key: string;
  act:
    | { kind: 'submission'; by: Caller; body: Application['submission'] }
    | { kind: 'command'; by: Caller; body: { command: Deed['command']; expectedVersion: number } }
    | { kind: 'silence' };
}

export interface CountyParts {
  /** Told of every command that was carried out. */
  sent?: ((sent: Sent) => void) | undefined;
  office: Office;
  clock: MovableClock;
  cases: HeldCases;
  reservations: HeldReservations;
  demonstration: Demonstration;
  hours: Hours;
  staff: Staff;
  tried: readonly Tried[];
}

/** Nobody changes the registers while a demonstration is made. */
function kept(ask: Office['registersOf']): Office['registersOf'] {
  const known = new Map<string, ReturnType<Office['registersOf']>>();
  return (centre, matter, department) => {
    const found = known.get(matter) ?? ask(centre, matter, department);
    known.set(matter, found);
    return found;
  };
}

const noneLeft: ReadonlySet<string> = new Set(['QUOTA_EXHAUSTED', 'QUOTA_ORDER']);

export class County {
  readonly #parts: CountyParts;
  readonly #office: Office;
  readonly #agenda = new Agenda<Due>();
  /** The application under way names what is drawn for it. */
  #arriving: Application | undefined;

  constructor(parts: CountyParts) {
    this.#parts = parts;
    const { office, cases, reservations, demonstration } = parts;
    const draw = {
      id: () => idAt(this.#arriving?.at ?? 0, demonstration.seed, this.#arriving?.nth ?? 0),
      queryCode: () => queryCodeOf(`${demonstration.seed}/${this.#arriving?.nth ?? 0}`),
    };
    // Nobody comes back after having been barred, so that nobody is asked about.
    const bars = { ...office.store.bars, against: () => Promise.resolve([]) };
    // Blanks are numbered after the licences: nothing has to be held for them.
    const blanks = { ...office.store.blanks, hold: () => Promise.resolve('held' as const) };
    const store = { ...office.store, cases, reservations, bars, blanks };
    this.#office = { ...office, clock: parts.clock, draw, store, registersOf: kept(office.registersOf) };
  }

  /** The moment of the next act that is due. */
  get next(): number {
    return this.#agenda.next?.at ?? Infinity;
  }

  /** Somebody applies: online with the account of this id, or at a window. */
  async arrive(application: Application, account: string): Promise<void> {
    const { demonstration, staff, clock } = this.#parts;
    const { nth, at, source, submission } = application;
    const { mobile } = submission.command.applicant;
    const caller: Caller | undefined =
      source === 'web'
        ? { kind: 'applicant', centre: demonstration.centre, id: account, mobile }
        : new Chance(demonstration.seed, 'window', nth).one(staff.clerksFor(submission.matter));
    clock.move(new Date(at), true);
    this.#arriving = application;
    const key = keyOf(demonstration, nth, 0);
    const { form } = this.#matterOf(submission.matter).bundle;
    const from = { centre: demonstration.centre, owner: caller.id, at: new Date(at) };
    await keepFiles(this.#office, from, form, submission.command.answers);
    const { id } = await submit(this.#office, caller, submission, key);
    this.#parts.sent?.({ at, nth, key, act: { kind: 'submission', by: caller, body: submission } });
    this.plan(nth, id);
  }

  /** Does what is due next. */
  async act(): Promise<void> {
    const due = this.#agenda.take();
    const document = due && this.#parts.cases.held(due.id);
    if (!due || !document) return;
    this.#parts.clock.move(new Date(due.at), true);
    if (due.silent) {
      await wake(this.#office, document);
      this.#parts.sent?.({ at: due.at, nth: due.nth, key: '', act: { kind: 'silence' } });
    } else await this.#do(due, document);
    this.plan(due.nth, due.id);
  }

  /** Puts the next act of a case on the agenda, if there is one before the end. */
  plan(nth: number, id: string): void {
    const { cases, hours, demonstration } = this.#parts;
    const document = cases.held(id);
    if (!document) return;
    const { state: one, wakeAt } = document;
    const fate = fateOf(demonstration.seed, nth);
    const chance = new Chance(demonstration.seed, 'wait', nth, document.version);
    const wait = waitOf({ one, matter: this.#matterOf(one.matter.id), chance, fate });
    const at = wait === undefined ? undefined : hours.later(Date.parse(one.updatedAt), wait);
    const silentAt = wakeAt?.getTime() ?? Infinity;
    const next = Math.min(at ?? Infinity, silentAt);
    if (next < demonstration.until) this.#agenda.add({ at: next, nth, id, silent: silentAt <= (at ?? Infinity) });
  }

  #matterOf(id: string) {
    const found = this.#parts.tried.find(({ matter }) => matter.bundle.matter.id === id);
    if (!found) throw new RangeError(`no matter ${id}`);
    return found.matter;
  }

  async #do(due: Due, document: CaseDocument): Promise<void> {
    const { demonstration, staff } = this.#parts;
    const { nth } = due;
    const chance = new Chance(demonstration.seed, 'deed', nth, document.version);
    const one = document.state;
    const deed = await deedOf({
      ...{ document, one, chance, staff },
      matter: this.#matterOf(one.matter.id),
      fate: fateOf(demonstration.seed, nth),
      dossier: () => openDossier(this.#office, one),
    });
    await this.#try(deed, document, due);
  }

  /** The first who is allowed acts; where a quota is used up, or those before need what is left, the answer is no. */
  async #try({ by, command }: Deed, document: CaseDocument, due: Due): Promise<void> {
    const key = keyOf(this.#parts.demonstration, due.nth, document.version);
    const body = { command, expectedVersion: document.version };
    let last: unknown = new Error(`nobody sits at ${document.seats.join()}`);
    for (const caller of by) {
      try {
        await perform(this.#office, caller, document._id, body, key);
        this.#parts.sent?.({ at: due.at, nth: due.nth, key, act: { kind: 'command', by: caller, body } });
        return;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (noneLeft.has(error.code) && command.kind === 'decide') {
          return this.#try({ by, command: { ...command, ...words.noQuota } }, document, due);
        }
        last = error;
      }
    }
    throw new Error(`${document.number} ${document.stage} ${command.kind}`, { cause: last });
  }
}
