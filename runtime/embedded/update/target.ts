/** Walks to the places an update path names, making documents on the way, with MongoDB's errors where a path cannot go. */
import { isDocument, type Plain, put } from '../bson/node.ts';
import { typeName } from '../bson/rank.ts';
import { Failure, notSupported } from '../failure.ts';
import { isPosition } from '../query/path.ts';

/** What the special segments stand for in one update of one document. */
export type Positions = {
  /** Tests of `arrayFilters` by their names. */
  filters: Record<string, (item: unknown) => boolean>;
  /** The item the query matched in the array at the path, for `$`. */
  matched: (path: readonly string[]) => number | undefined;
};

/** One place to change. Reading gives undefined when the field is missing. */
export type Place = { read: () => unknown; write: (value: unknown) => void; remove: () => void; path: string };

type Container = Plain | unknown[];
const MAX_PADDING = 1_500_000;

function cannotGo(segment: string, path: readonly string[], value: unknown): Failure {
  const shown = path.at(-1) ?? '';
  return new Failure('PathNotViable', `Cannot create field '${segment}' in element {${shown}: ${typeName(value)}}`);
}

const notAnArray = (name: string): Failure =>
  new Failure('BadValue', `Cannot apply array updates to non-array element ${name}`);

function place(holder: Container, segment: string, path: readonly string[]): Place {
  const name = path.join('.');
  if (!Array.isArray(holder)) {
    return {
      read: () => (Object.hasOwn(holder, segment) ? holder[segment] : undefined),
      write: (value) => put(holder, segment, value),
      remove: () => void Reflect.deleteProperty(holder, segment),
      path: name,
    };
  }
  const at = Number(segment);
  return {
    read: () => holder[at],
    write: (value) => {
      if (at - holder.length > MAX_PADDING)
        throw new Failure('PathNotViable', `the array position ${segment} is too far`);
      while (holder.length < at) holder.push(null);
      holder[at] = value;
    },
    remove: () => {
      if (at < holder.length) holder[at] = null;
    },
    path: name,
  };
}

function segmentsFor(holder: Container, segment: string, path: readonly string[], positions: Positions): string[] {
  if (!segment.startsWith('$')) {
    if (Array.isArray(holder) && !isPosition(segment)) throw cannotGo(segment, path, holder);
    return [segment];
  }
  if (segment === '$') {
    const matched = positions.matched(path);
    if (matched === undefined)
      throw new Failure('BadValue', 'The positional operator did not find the match needed from the query.');
    return [String(matched)];
  }
  if (!Array.isArray(holder)) throw notAnArray(path.at(-1) ?? '');
  if (segment === '$[]') return holder.map((_, at) => String(at));
  const name = /^\$\[([a-z]\w*)\]$/.exec(segment)?.[1];
  if (name === undefined) throw notSupported(`update path segment '${segment}'`, 'BadValue');
  const test = Object.hasOwn(positions.filters, name) ? positions.filters[name] : undefined;
  if (!test) throw new Failure('BadValue', `No array filter found for identifier '${name}'`);
  return holder.flatMap((item, at) => (test(item) ? [String(at)] : []));
}

function descend(
  holder: Container,
  segments: readonly string[],
  path: readonly string[],
  positions: Positions,
  create: boolean,
): Place[] {
  const [segment = '', ...rest] = segments;
  if (!create && Array.isArray(holder) && !segment.startsWith('$') && !isPosition(segment)) return [];
  return segmentsFor(holder, segment, path, positions).flatMap((actual) => {
    const here = [...path, actual];
    const spot = place(holder, actual, here);
    if (rest.length === 0) return [spot];
    const inner = spot.read();
    if (inner === undefined) {
      if (!create) return [];
      if (rest[0]?.startsWith('$'))
        throw new Failure(
          'BadValue',
          `The path '${here.join('.')}' must exist in the document in order to apply array updates.`,
        );
      const made: Plain = {};
      const places = descend(made, rest, here, positions, create);
      return places.map((found) => ({
        ...found,
        write: (value: unknown) => {
          if (spot.read() === undefined) spot.write(made);
          found.write(value);
        },
      }));
    }
    if (Array.isArray(inner) || isDocument(inner)) return descend(inner as Container, rest, here, positions, create);
    if (rest[0]?.startsWith('$')) throw notAnArray(actual);
    if (!create) return [];
    throw cannotGo(rest[0] ?? '', here, inner);
  });
}

/** @param create false for operators that leave a missing path alone */
export function placesOf(document: Plain, path: string, positions: Positions, create: boolean): Place[] {
  const segments = path.split('.');
  if (segments.includes(''))
    throw new Failure('BadValue', `The update path '${path}' contains an empty field name, which is not allowed.`);
  return descend(document, segments, [], positions, create);
}
