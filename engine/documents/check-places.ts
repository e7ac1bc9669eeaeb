/**
 * Do fields and blocks stand only where text may stand, whatever the data?
 * Each branch of a block must leave the tags as it found them, so that every filling is well nested.
 */
import type { Problem } from '../problems.ts';
import type { Place } from './grammar.ts';
import type { Fault, OpenToken, Token } from './markup.ts';
import { tokens } from './markup.ts';
import type { Open } from './nesting.ts';
import { step } from './nesting.ts';
import { at as placed, problem } from './problems.ts';
import { placeIn } from './place-in.ts';
import type { Part, PrintPart, Template, TextPart } from './template.ts';
import { fieldAttributes, tagOf, takesFields, vocabulary } from './vocabulary.ts';

/** Stands for a printed value: neither white space nor markup. */
const hole = '\uFFFC';

interface Piece {
  part: TextPart | PrintPart;
  text: string;
  /** Where it begins in its run. */
  start: number;
}

/** Where prints stand otherwise than in the text. */
export interface Places {
  problems: Problem[];
  inAttribute: ReadonlySet<Part>;
  /** Among them those that say which picture is meant. */
  asPicture: ReadonlySet<Part>;
}

export function checkPlaces(template: Template): Places {
  const problems: Problem[] = [];
  const inAttribute = new Set<Part>();
  const asPicture = new Set<Part>();
  const left = walk(template, []);
  if (left && left.length > 0) problems.push(problem('document-open', '', { tag: left.at(-1) ?? '' }));
  return { problems, inAttribute, asPicture };

  /** The tags open at the end, or nothing once a problem was found: what follows would only echo it. */
  function walk(parts: Template, start: Open): Open | undefined {
    let open: Open | undefined = start;
    for (const part of runs(parts)) {
      if (!open) return undefined;
      open = Array.isArray(part) ? run(part, open, start.length) : branches(part, open);
    }
    return open;
  }

  function branches(part: Branching, open: Open): Open | undefined {
    const ways = part.kind === 'choice' ? [part.yes, part.no] : [part.each, part.none];
    for (const way of ways) {
      const end = walk(way, open);
      if (!end) return undefined;
      if (end.join() !== open.join()) {
        problems.push(placed(part.place, problem('template-branch', '')));
        return undefined;
      }
    }
    return open;
  }

  function run(pieces: readonly Piece[], start: Open, floor: number): Open | undefined {
    let open = start;
    // Tags come in the order of the text, and so do the fields in them.
    const prints = pieces.filter(({ part }) => part.kind === 'print');
    let at = 0;
    for (const token of tokens(pieces.map((piece) => piece.text).join(''))) {
      const inside: Piece[] = [];
      for (let piece = prints[at]; piece && piece.start < endOf(token); piece = prints[++at])
        if (piece.start >= token.at) inside.push(piece);
      const next = take(pieces, token, open, floor, inside);
      if ('code' in next) {
        problems.push(placed(placeOf(pieces, token.at), next));
        return undefined;
      }
      open = next;
    }
    return open;
  }

  /** A branch may not close what was opened around it: the tags open never go below its `floor`. */
  function take(
    pieces: readonly Piece[],
    token: Token | Fault,
    open: Open,
    floor: number,
    inside: readonly Piece[],
  ): Open | Problem {
    if (token.kind === 'fault') {
      const cut = token.problem.code === 'document-markup' && interrupted(pieces, token.at);
      return cut ? inTag() : token.problem;
    }
    if (token.kind === 'open' && !fieldsFit(inside, token)) return inTag();
    const next = step(open, token);
    if ('code' in next) return next;
    const unnamed = token.kind === 'open' && unnamedPicture(token);
    if (unnamed) return problem('document-attribute-value', '', { tag: token.tag, name: unnamed });
    return next.length < floor ? problem('template-branch', '') : next;
  }

  function fieldsFit(inside: readonly Piece[], token: OpenToken): boolean {
    const rules = vocabulary[token.tag]?.attributes ?? {};
    return inside.every(({ part, start }) => {
      inAttribute.add(part);
      const around = token.attributes.find(({ value, at: from }) => start >= from && start < from + value.length);
      const rule = around && rules[around.name];
      if (rule?.value === 'picture') asPicture.add(part);
      return rule !== undefined && takesFields(rule);
    });
  }
}

/** Where what a token says of fields ends. */
const endOf = (token: Token | Fault): number => (token.kind === 'open' ? token.end : token.at);

/** The attribute that should name a picture and is not one field, whole: it would show nothing, whatever the data. */
const unnamedPicture = ({ tag, attributes }: OpenToken): string | undefined =>
  attributes.find(({ name, value }) => value !== hole && tagOf(tag)?.attributes[name]?.value === 'picture')?.name;

const inTag = () => problem('template-in-tag', '', { allowed: fieldAttributes });

type Branching = Exclude<Part, TextPart | PrintPart>;

/** Texts and prints that follow one another are read together, because a field may split a tag. */
function runs(parts: Template): (Piece[] | Branching)[] {
  const all: (Piece[] | Branching)[] = [];
  for (const part of parts) {
    if (part.kind === 'choice' || part.kind === 'loop') {
      all.push(part);
      continue;
    }
    const last = all.at(-1);
    const pieces = Array.isArray(last) ? last : [];
    if (pieces !== last) all.push(pieces);
    const before = pieces.at(-1);
    const start = before ? before.start + before.text.length : 0;
    pieces.push({ part, text: part.kind === 'text' ? part.source : hole, start });
  }
  return all;
}

/** Whether a field, or the end of the run (a block), cuts into the tag that begins here. */
function interrupted(pieces: readonly Piece[], from: number): boolean {
  const rest = pieces
    .map((piece) => piece.text)
    .join('')
    .slice(from);
  const end = rest.indexOf('>');
  return end === -1 ? /^<\/?[a-z]/.test(rest) || rest.startsWith(`<${hole}`) : rest.slice(0, end).includes(hole);
}

function placeOf(pieces: readonly Piece[], offset: number): Place {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return { line: 1, column: 0 };
  return piece.part.kind === 'text' ? placeIn(piece.text, offset - piece.start, piece.part.place) : piece.part.place;
}
