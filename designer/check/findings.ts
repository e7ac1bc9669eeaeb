/** Problems of a draft with the part and the thing they belong to. */
import type { Bundle, Example, Problem } from '../../engine/index.ts';
import { isInside, textOf, type Path } from '../edits/path.ts';
import { spotOf, type PartId, type Spot } from '../parts/parts.ts';
import { nodeAt } from '../schema/node.ts';
import { inNames, placeWords } from '../schema/words.ts';
import type { DraftProblem } from './check.ts';
import { placeOf } from './place-of.ts';

export interface Finding {
  code: string;
  severity: Problem['severity'];
  message: string;
  line: number | undefined;
  /** What to do about it, when one thing is clearly right. */
  fix: string | undefined;
  /** An example of the case, where no example tries it. */
  example: Example | undefined;
  /** Differs from every other finding. */
  key: string;
  path: Path;
  part: PartId;
  /** The way to the place, in words. */
  place: string;
}

const weight: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** How places and words of problems are read in what is checked. */
export interface Reading<C extends object> {
  placeOf: (content: C, problem: Problem) => Path;
  spotOf: (content: C, path: Path) => Spot;
  /** The message with names people know, where the problem speaks of ids. */
  inNames: (content: C, problem: Problem) => string;
}

const ofMatter: Reading<Bundle> = {
  placeOf,
  spotOf,
  inNames: (bundle, { code, message }) => (code === 'EXAMPLE_DIFFERS' ? inNames(bundle, message) : message),
};

/** A fault of shape names things as files do, by property; people know them by titles. */
function inTitles(content: object, path: Path, { code, message }: Problem): { path: Path; message: string } {
  if (!code.startsWith('SCHEMA_')) return { path, message };
  const [, missing] = /缺少“(\w+)”$/.exec(message) ?? [];
  const place = missing === undefined ? path : [...path, missing];
  const title = nodeAt(content, place)?.title ?? String(place.at(-1) ?? '');
  return {
    path: place,
    message: missing === undefined ? message.replace(/^“[^”]*”/, `“${title}”`) : `请填写“${title}”`,
  };
}

function findingOf<C extends object>(content: C, problem: DraftProblem, index: number, reading: Reading<C>): Finding {
  const said = { ...problem, message: reading.inNames(content, problem) };
  const { path, message } = inTitles(content, reading.placeOf(content, problem), said);
  return {
    code: problem.code,
    severity: problem.severity,
    message,
    line: path[0] === 'templates' ? problem.line : undefined,
    fix: problem.fix,
    example: problem.example,
    key: `${index}${textOf(path)}`,
    path,
    part: reading.spotOf(content, path).part,
    place: placeWords(content, path).join(' / '),
  };
}

/** Errors first, then in the order found. */
export const findingsBy = <C extends object>(
  reading: Reading<C>,
  content: C,
  problems: readonly DraftProblem[],
): Finding[] =>
  problems
    .map((problem, index) => findingOf(content, problem, index, reading))
    .sort((one, other) => weight[one.severity] - weight[other.severity]);

/** The findings of a matter. */
export const findingsOf = (bundle: Bundle, problems: readonly DraftProblem[]): Finding[] =>
  findingsBy(ofMatter, bundle, problems);

/** The findings at a place or inside it. */
export const findingsIn = (findings: readonly Finding[] | undefined, path: Path): readonly Finding[] =>
  (findings ?? []).filter((finding) => isInside(finding.path, path));

/** The draft lacks something or has something of the wrong shape; until it is mended nothing else is looked at. */
export const isOfShape = ({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean =>
  severity === 'error' && code.startsWith('SCHEMA_');

export const errorsAmong = (findings: readonly Finding[] | undefined): number =>
  (findings ?? []).filter(({ severity }) => severity === 'error').length;
