/** The values of an input of a table in classes that its rows do not tell apart. */
import type { Scalar } from '../schema/condition.ts';
import type { Cell } from '../schema/table.ts';
import type { Domain } from './domain.ts';

type Ordered = number | string;

export interface Classes {
  /** A value for each class, as far as comparing goes. */
  values: readonly Scalar[];
  isLine: boolean;
  classOf: (value: Scalar) => number;
  cell: (chosen: ReadonlySet<number>) => Cell;
}

/** A value between two others; days sort as texts do, and so does a day with something behind it. */
const between = (low: Ordered | undefined, high: Ordered | undefined): Ordered => {
  if (typeof (low ?? high) === 'string') return low === undefined ? '' : `${low}~`;
  return low === undefined ? Number(high) - 1 : high === undefined ? Number(low) + 1 : (Number(low) + Number(high)) / 2;
};

/** Every border is a class of its own, and so is what lies between two of them. */
function onLine(spoken: readonly Scalar[]): Classes {
  const borders = ([...new Set(spoken)] as Ordered[]).sort((one, other) => (one < other ? -1 : 1));
  const values = [...borders, undefined].flatMap((border, at) => {
    const gap = between(borders[at - 1], border);
    return border === undefined ? [gap] : [gap, border];
  });
  const ends = (from: number, to: number) => ({
    ...(from % 2 === 1 ? { min: values[from] } : from > 0 ? { minExclusive: values[from - 1] } : {}),
    ...(to % 2 === 1 ? { max: values[to] } : to < values.length - 1 ? { maxExclusive: values[to + 1] } : {}),
  });
  return {
    values,
    isLine: true,
    classOf: (value) => {
      const next = borders.findIndex((border) => border >= (value as Ordered));
      return next === -1 ? values.length - 1 : next * 2 + (borders[next] === value ? 1 : 0);
    },
    cell: (chosen) => {
      const [from, to] = [Math.min(...chosen), Math.max(...chosen)];
      const only = from === to && from % 2 === 1 ? values[from] : undefined;
      return only === undefined ? { kind: 'between', ...ends(from, to) } : { kind: 'oneOf', values: [only] };
    },
  };
}

/** Options, or the texts that are spoken of and all the others as one class. */
function listed(options: readonly Scalar[] | undefined, spoken: readonly Scalar[]): Classes {
  const values = options ?? [...new Set(spoken), ''];
  const isOther = (one: number) => options === undefined && one === values.length - 1;
  const picked = (chosen: ReadonlySet<number>, isIn: boolean) =>
    values.filter((_, one) => chosen.has(one) === isIn && !isOther(one));
  return {
    values,
    isLine: false,
    classOf: (value) => (values.includes(value) ? values.indexOf(value) : values.length - 1),
    cell: (chosen) =>
      [...chosen].some(isOther)
        ? { kind: 'noneOf', values: picked(chosen, false) }
        : { kind: 'oneOf', values: picked(chosen, true) },
  };
}

/** @param spoken every value that some row compares the input with */
export function classesOf(domain: Domain, spoken: readonly Scalar[]): Classes {
  if (domain.kind === 'ordered') return onLine(spoken);
  return listed(domain.kind === 'among' ? domain.values : undefined, spoken);
}
