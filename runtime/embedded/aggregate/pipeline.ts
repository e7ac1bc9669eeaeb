/** Splits a pipeline into the query a plan can run and the stages that follow. */
import { isDocument, type Plain } from '../bson/node.ts';
import { Failure, notSupported } from '../failure.ts';
import { everything, type Query } from '../plan/query.ts';
import type { Filter } from '../query/filter.ts';
import { parseFilter } from '../query/match.ts';
import { toInteger } from '../query/elements.ts';
import { readPattern } from '../storage/keys.ts';
import { type Stage, stages } from './stages.ts';

export type Pipeline = { query: Query; rest: Stage[]; names: string[] };

type Named = { name: string; spec: unknown };

function named(stage: unknown): Named {
  const [name = '', ...more] = isDocument(stage) ? Object.keys(stage) : [];
  if (!isDocument(stage) || more.length > 0)
    throw new Failure('BadValue', 'A pipeline stage specification object must contain exactly one field.');
  if (!Object.hasOwn(stages, name))
    throw notSupported(`Unrecognized pipeline stage name: '${name}'; it`, 'UnrecognizedStage');
  return { name, spec: (stage as Plain)[name] };
}

/** Leading $match, $sort, $skip and $limit become the query, so that an index can serve them. */
export function readPipeline(given: unknown, hint: unknown): Pipeline {
  if (!Array.isArray(given)) throw new Failure('TypeMismatch', "'pipeline' option must be specified as an array");
  const left = given.map(named);
  const compiled = left.map(({ name, spec }) => stages[name]?.(spec));
  const leading = (name: string): unknown => (left[0]?.name === name ? left.shift()?.spec : undefined);
  const of: Filter[] = [];
  while (left[0]?.name === '$match') of.push(parseFilter(left.shift()?.spec));
  const sort = leading('$sort');
  const skip = toInteger(leading('$skip')) ?? 0;
  const limit = toInteger(leading('$limit')) ?? Infinity;
  const filter: Filter = of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
  const query: Query = {
    ...everything,
    filter,
    sort: sort === undefined ? [] : readPattern(sort as Plain, '$sort'),
    skip,
    limit,
    hint,
  };
  const rest = compiled.slice(given.length - left.length).filter((stage) => stage !== undefined);
  return { query, rest, names: left.map(({ name }) => name) };
}
