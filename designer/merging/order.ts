/** In which order the items of a list stand after two people changed it. */

export interface Orders {
  base: readonly string[];
  mine: readonly string[];
  theirs: readonly string[];
}

const among = (keys: readonly string[], wanted: ReadonlySet<string>) => keys.filter((key) => wanted.has(key));

/** Did both put what all three hold into an order of their own? */
export function ordersClash({ base, mine, theirs }: Orders): boolean {
  const [was, my, their] = common({ base, mine, theirs });
  return my !== was && their !== was && my !== their;
}

/** The keys that all three hold, in the order of each, as texts to compare. */
function common({ base, mine, theirs }: Orders): [string, string, string] {
  const mineHas = new Set(mine);
  const theirsHave = new Set(theirs);
  const shared = new Set(base.filter((key) => mineHas.has(key) && theirsHave.has(key)));
  const text = (keys: readonly string[]) => among(keys, shared).join('\n');
  return [text(base), text(mine), text(theirs)];
}

/**
 * The keys of `kept` in the order of whoever changed it, where both did in that of `preferred`; what the other added
 * stands behind what it stood behind there.
 */
export function orderOf(orders: Orders, kept: ReadonlySet<string>, preferred: 'mine' | 'theirs'): string[] {
  const [was, my, their] = common(orders);
  const lead = my === was ? 'theirs' : their === was ? 'mine' : preferred;
  const order = among(orders[lead], kept);
  const other = orders[lead === 'mine' ? 'theirs' : 'mine'];
  const placed = new Set(order);
  for (const [index, key] of other.entries()) {
    if (!kept.has(key) || placed.has(key)) continue;
    const before = other.slice(0, index).findLast((one) => placed.has(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    placed.add(key);
  }
  return order;
}
