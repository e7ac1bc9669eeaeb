/** Two texts line by line, beside each other: lines they share stand opposite, what was changed as well. */

export interface Line {
  /** From 1. */
  number: number;
  text: string;
}
export interface LinePair {
  before?: Line;
  after?: Line;
  same: boolean;
}

/** How many lines of the one and the other begin alike. */
function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count++;
  return count;
}

/** Lengths of the longest common part of what is left from each place on, as rows of a table. */
function lengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = before.map(() => new Uint32Array(after.length + 1));
  rows.push(new Uint32Array(after.length + 1));
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--) {
      const [row, next] = [rows[one], rows[one + 1]];
      if (!row || !next) continue;
      row[other] =
        before[one] === after[other] ? (next[other + 1] ?? 0) + 1 : Math.max(next[other] ?? 0, row[other + 1] ?? 0);
    }
  return rows;
}

/** Lines taken out and lines put in at one place, opposite each other as far as they reach. */
function opposite(before: readonly Line[], after: readonly Line[]): LinePair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [was, is] = [before[at], after[at]];
    return { ...(was && { before: was }), ...(is && { after: is }), same: false };
  });
}

export function lineDiff(before: string, after: string): LinePair[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = commonStart(old, now);
  const rest = [old.slice(start), now.slice(start)] as const;
  const end = commonStart([...rest[0]].reverse(), [...rest[1]].reverse());
  const [gone, come] = rest.map((lines) => lines.slice(0, lines.length - end)) as [string[], string[]];
  const common = lengths(gone, come);

  const pairs: LinePair[] = [];
  const same = (one: number, other: number, text: string) =>
    void pairs.push({ before: { number: one + 1, text }, after: { number: other + 1, text }, same: true });
  old.slice(0, start).forEach((text, at) => same(at, at, text));
  let [one, other] = [0, 0];
  let [removed, added]: [Line[], Line[]] = [[], []];
  const settle = () => {
    pairs.push(...opposite(removed, added));
    [removed, added] = [[], []];
  };
  while (one < gone.length || other < come.length) {
    const [was, is] = [gone[one], come[other]];
    if (was !== undefined && was === is) {
      settle();
      same(start + one++, start + other++, was);
    } else if (
      is === undefined ||
      (was !== undefined && (common[one + 1]?.[other] ?? 0) >= (common[one]?.[other + 1] ?? 0))
    )
      removed.push({ number: start + ++one, text: was ?? '' });
    else added.push({ number: start + ++other, text: is });
  }
  settle();
  const [oldEnd, nowEnd] = [old.length - end, now.length - end];
  old.slice(oldEnd).forEach((text, at) => same(oldEnd + at, nowEnd + at, text));
  return pairs;
}

/** Lines around a change that are shown with it. */
const AROUND = 3;

/** The changed lines with those around them; each list is one stretch. */
export function stretches(pairs: readonly LinePair[]): LinePair[][] {
  const shown = pairs.map((_, at) => pairs.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ same }) => !same));
  const found: LinePair[][] = [];
  pairs.forEach((pair, at) => {
    if (!shown[at]) return;
    if (shown[at - 1]) found.at(-1)?.push(pair);
    else found.push([pair]);
  });
  return found;
}
