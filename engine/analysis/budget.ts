/** How much an analysis may still do: comparisons counted, and whoever asked may call it off. */

/** As an `AbortSignal`, or a view of shared memory where the analysis runs in a worker. */
export interface Signal {
  readonly aborted: boolean;
}

export class Budget {
  #left: number;
  readonly #whole: Budget | undefined;
  readonly #signal: Signal | undefined;

  /** @param comparisons allowed altogether */
  constructor(comparisons: number, signal?: Signal, whole?: Budget) {
    this.#left = comparisons;
    this.#signal = signal;
    this.#whole = whole;
  }

  /** A budget for one question, so that a hard one leaves something for the others. */
  share(comparisons: number): Budget {
    return new Budget(comparisons, this.#signal, this);
  }

  /** Takes from the budget; false once it is used up or called off. */
  spend(comparisons: number): boolean {
    this.#left -= comparisons;
    const whole = this.#whole?.spend(comparisons) ?? true;
    return whole && this.#left >= 0 && this.#signal?.aborted !== true;
  }
}
