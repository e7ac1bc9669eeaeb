/** Characters nobody sees, with which a text says another thing to people than to the office: a reviewer could not find them. */
import { linesOf } from '../../files/lines.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { textsLike } from './texts-like.ts';

/** Controls but tab and line break; marks that turn the direction of a text; spaces and joiners without width. */
const unseen = /(?![\t\n\r])[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first of them in each text. */
const unseenIn = (part: unknown): Problem[] =>
  [...textsLike(part, unseen)].map(({ at, found }) => matterProblem('UNSEEN_CHARACTER', at, { name: nameOf(found) }));

/** Every problem with its file. */
export const checkUnseen = ({ templates, ...parts }: Bundle): Problem[] => [
  ...Object.entries(parts).flatMap(([name, part]) =>
    unseenIn(part).map((problem) => ({ ...problem, file: `${name}.json` })),
  ),
  ...Object.entries(templates).flatMap(([name, template]) => {
    const found = unseen.exec(template);
    if (!found) return [];
    const line = linesOf(template)(found.index);
    return [{ ...matterProblem('UNSEEN_CHARACTER', '', { name: nameOf(found[0]) }), file: `documents/${name}`, line }];
  }),
];
