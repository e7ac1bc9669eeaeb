/** Everything in a bundle that a reviewer may say something of, one line each, by part. */
import type { TFunction } from 'i18next';
import type { Bundle, Difference } from '../../engine/index.ts';
import { listAt, textOf, type Path } from '../edits/path.ts';
import { parts, type Group } from '../parts/parts.ts';
import { nodeAt } from '../schema/node.ts';
import { nameOf } from '../schema/words.ts';

const titleAt = (bundle: Bundle, path: Path): string => nodeAt(bundle, path)?.title ?? '';

/** Lines of a list: its things, and the fields of a section behind its name. */
function linesOf(bundle: Bundle, { kind, path }: Group, unnamed: string): { path: Path; words: string }[] {
  if (kind === 'one') return [{ path, words: titleAt(bundle, path) }];
  return listAt(bundle, path).flatMap((item, index) => {
    const own = [...path, index];
    const name = nameOf(item) ?? unnamed;
    const fields = listAt(item, ['fields']).map((field, at) => ({
      path: [...own, 'fields', at],
      words: `${name} · ${nameOf(field) ?? unnamed}`,
    }));
    return [{ path: own, words: name }, ...fields];
  });
}

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
