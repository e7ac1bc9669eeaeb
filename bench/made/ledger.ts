/** What clients were promised, kept beside the server: at the end every promise is held against what is there. */
export interface Promised {
  id: string;
  number: string;
  withdrawn: boolean;
  /** Numbers of the documents the decision was answered with. */
  documents?: readonly string[];
}
export interface Kept {
  id: string;
  number: string;
  stage: string;
  /** Numbers of the documents issued in it. */
  documents: readonly string[];
}
export interface Verdict {
  /** Submissions that were answered and are not there, or not as answered. */
  lost: number;
  /** Cases nobody was told of, and numbers of cases or documents given twice. */
  doubled: number;
  /** Withdrawals and decisions that were answered and did not last. */
  undone: number;
  /** Numbers missing in series of documents (文号). */
  holes: number;
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

  decide(key: string, documents: readonly string[]): void {
    const promised = this.#promised.get(key);
    if (promised) promised.documents = documents;
  }

  /** Compares with every case there is. */
  judge(kept: readonly Kept[]): Verdict {
    const cases = new Map(kept.map((one) => [one.id, one]));
    const promised = [...this.#promised.values()];
    const lost = promised.filter(({ id, number }) => cases.get(id)?.number !== number).length;
    const undone = promised.filter(({ id, withdrawn, documents = [] }) => {
      const one = cases.get(id);
      return (withdrawn && one?.stage !== 'withdrawn') || documents.some((number) => !one?.documents.includes(number));
    }).length;
    const known = new Set(promised.map(({ id }) => id));
    const strangers = kept.filter(({ id }) => !known.has(id)).length;
    const issued = kept.flatMap(({ documents }) => documents);
    const repeated = twice(kept.map(({ number }) => number)) + twice(issued);
    return { lost, doubled: strangers + repeated + this.#contradictions, undone, holes: holesIn(issued) };
  }
}

const twice = (numbers: readonly string[]): number => numbers.length - new Set(numbers).size;

/** How many numbers are missing between the first and the last of each series, written as `江城管许〔2026〕7号`. */
function holesIn(numbers: readonly string[]): number {
  const series = new Map<string, Set<number>>();
  for (const number of numbers) {
    const [, prefix, serial] = /^(.+〔\d{4}〕)(\d+)号$/.exec(number) ?? [];
    if (prefix === undefined) throw new Error(`no number of a series: ${number}`);
    series.set(prefix, (series.get(prefix) ?? new Set()).add(Number(serial)));
  }
  return [...series.values()].reduce((holes, serials) => holes + Math.max(...serials) - serials.size, 0);
}
