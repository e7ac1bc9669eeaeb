import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBundle, useEditor } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { listAt, valueAt, type Path } from '../edits/path.ts';
import type { Group } from '../parts/parts.ts';
import { branchOf, nodeAt } from '../schema/node.ts';
import { nameOf, sayValue } from '../schema/words.ts';
import { AddLine } from './add-line.tsx';
import { Region } from './region.tsx';
import { Row } from './row.tsx';
import { useRow } from './use-row.ts';

/** What a new thing's name is written into. */
const namedBy = (properties: object | undefined) =>
  ['title', 'name', 'text'].find((name) => properties !== undefined && Object.hasOwn(properties, name));

const idOf = (item: unknown): string | undefined => {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? id : undefined;
};

interface Props {
  group: Group;
  /** More to read, and more to do, in the row of a thing. */
  more?: (path: Path) => ReactNode;
  aside?: (path: Path) => ReactNode;
}

/** A list of things of the matter. */
export function ItemList({ group, more, aside }: Props) {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { locked } = useEditor();
  const row = useRow();
  const actions = useActions();
  const { path, tags = [] } = group;
  const items = listAt(bundle, path);
  const node = nodeAt(bundle, [...path, 0]) ?? {};
  const title = nodeAt(bundle, path)?.title ?? '';
  const naming = namedBy(node.properties);

  const tagsOf = (item: unknown) =>
    tags.flatMap((name) => {
      const property = branchOf(node, item).properties?.[name];
      const value = valueAt(item, [name]);
      return property && value !== undefined ? [sayValue(property, value)] : [];
    });
  const hasSelected = items.some((_, index) => row([...path, index]).isSelected);

  return (
    <Region label={title}>
      <h3 className="group-title">
        {title} <span className="count">{items.length}</span>
      </h3>
      {items.length === 0 && <p className="group-empty">{t('list.empty', { what: title })}</p>}
      <ol className="rows">
        {items.map((item, index) => {
          const shared = row([...path, index]);
          return (
            <Row
              key={idOf(item) ?? index}
              {...shared}
              name={nameOf(item) ?? t('unnamed')}
              tags={tagsOf(item)}
              aside={aside?.([...path, index])}
              isStop={hasSelected ? shared.isSelected : index === 0}
            >
              {more?.([...path, index])}
            </Row>
          );
        })}
      </ol>
      {locked === undefined && naming !== undefined && (
        <AddLine
          what={title}
          onAdd={(names) =>
            actions.add(
              path,
              items.length,
              names.map((name) => ({ [naming]: name })),
            )
          }
        />
      )}
    </Region>
  );
}
