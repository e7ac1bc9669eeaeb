/** What clients were promised, kept beside the server: at the end every promise is held against what is there. */
export interface Promised {
  id: string;
  number: string;
  withdrawn: boolean;
}
export interface Kept {
  id: string;
  number: string;
  stage: string;
}
export interface Verdict {
  /** Submissions that were answered and are not there, or not as answered. */
  lost: number;
  /** Cases nobody was told of, and numbers given twice. */
  doubled: number;
  /** Withdrawals that were answered and did not last. */
  undone: number;
}

export class Ledger {
  readonly #promised = new Map<string, Promised>();
  /** Answers to a repeated submission that named another case. */
  #contradictions = 0;

  get size(): number {
    return this.#promised.size;
  }

  acknowledge(key: string, { id, number }: { id: string; number: string }): void {
    const before = this.#promised.get(key);
    if (before && (before.id !== id || before.number !== number)) this.#contradictions++;
    if (!before) this.#promised.set(key, { id, number, withdrawn: false });
  }

  withdraw(key: string): void {
    const promised = this.#promised.get(key);
    if (promised) promised.withdrawn = true;
  }

  /** Compares with every case there is. */
  judge(kept: readonly Kept[]): Verdict {
    const cases = new Map(kept.map((one) => [one.id, one]));
    const promised = [...this.#promised.values()];
    const lost = promised.filter(({ id, number }) => cases.get(id)?.number !== number).length;
    const undone = promised.filter(({ id, withdrawn }) => withdrawn && cases.get(id)?.stage !== 'withdrawn').length;
    const known = new Set(promised.map(({ id }) => id));
    const strangers = kept.filter(({ id }) => !known.has(id)).length;
    const repeated = kept.length - new Set(kept.map(({ number }) => number)).size;
    return { lost, doubled: strangers + repeated + this.#contradictions, undone };
  }
}
