/** Everything in a bundle that a reviewer may say something of, one line each, by part. */
import type { TFunction } from 'i18next';
import type { Bundle, Difference } from '../../engine/index.ts';
import { listAt, textOf, type Path } from '../edits/path.ts';
import { parts, type Group } from '../parts/parts.ts';
import { nodeAt } from '../schema/node.ts';
import { nameOf } from '../schema/words.ts';

const titleAt = (bundle: Bundle, path: Path): string => nodeAt(bundle, path)?.title ?? '';

interface Line {
  path: Path;
  words: string;
}

/** Lines of a list: its things, each behind the names of what it stands in, and what stands in them. */
const linesIn = (bundle: Bundle, list: Path, unnamed: string, before = ''): Line[] =>
  listAt(bundle, list).flatMap((item, index) => {
    const path = [...list, index];
    const words = before + (nameOf(item) ?? unnamed);
    return [{ path, words }, ...linesIn(bundle, [...path, 'fields'], unnamed, `${words} · `)];
  });

const linesOf = (bundle: Bundle, { kind, path }: Group, unnamed: string): Line[] =>
  kind === 'one' ? [{ path, words: titleAt(bundle, path) }] : linesIn(bundle, path, unnamed);

export const placesOf = (bundle: Bundle, t: TFunction): Difference[] =>
  parts.flatMap(({ id, groups }) =>
    groups.flatMap((group) =>
      linesOf(bundle, group, t('unnamed')).map(({ path, words }) => ({
        part: t(`part.${id}`),
        pointer: textOf(path),
        words,
      })),
    ),
  );
