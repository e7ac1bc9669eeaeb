/** The one clock of the server. In demonstration mode alone it can be set or frozen. */
export interface Clock {
  /** The moment of the office: what cases, calendars and documents read. */
  now(): Date;
  /** The moment of the machine, never moved: lifetimes the store itself ends (sessions, codes, locks). */
  machine(): Date;
  /** Set and frozen only in demonstration mode. */
  readonly frozen: boolean;
  readonly set: boolean;
}

export const systemClock: Clock = { now: () => new Date(), machine: () => new Date(), frozen: false, set: false };

/** A clock for trying things out: moved to any moment, running on from there or standing still. */
export class MovableClock implements Clock {
  #offset = 0;
  #frozenAt: number | undefined;

  /** @param start the moment it runs on from; real time without it */
  constructor(start?: Date) {
    if (start) this.move(start);
  }

  now(): Date {
    return new Date(this.#frozenAt ?? Date.now() + this.#offset);
  }

  machine(): Date {
    return new Date();
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  get set(): boolean {
    return this.#offset !== 0 || this.frozen;
  }

  /** Moves to `moment` (kept when undefined) and freezes or lets run. Without arguments: back to real time. */
  move(moment?: Date, frozen = false): void {
    const at = moment?.getTime() ?? (frozen ? this.now().getTime() : Date.now());
    this.#offset = at - Date.now();
    this.#frozenAt = frozen ? at : undefined;
  }
}
