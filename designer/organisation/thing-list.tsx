import { Input } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddLine } from '../canvas/add-line.tsx';
import { Region } from '../canvas/region.tsx';
import { Row } from '../canvas/row.tsx';
import { errorsAmong, findingsIn } from '../check/findings.ts';
import { useCheckedDraft, useSelected } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { listAt, samePath, valueAt, type Path } from '../edits/path.ts';
import type { Group } from '../parts/parts.ts';
import { nodeAt } from '../schema/node.ts';
import { sayChoices, sourceFor } from '../schema/references.ts';
import { nameOf, sayValue } from '../schema/words.ts';
import { useCentreContent, useCentreEditor } from './use-centre.ts';

/** More things than this can be searched. */
const MANY = 12;

interface Props {
  group: Group;
  /** More to read in the row of a thing. */
  more?: (item: unknown) => ReactNode;
}

/** A list of the centre: found by any word of a row, added to at its end. */
export function ThingList({ group: { path, tags = [] }, more }: Props) {
  const { t } = useTranslation();
  const content = useCentreContent();
  const { draft, centre, locked } = useCentreEditor();
  const selected = useSelected();
  const { findings } = useCheckedDraft();
  const actions = useActions();
  const [sought, setSought] = useState('');
  const onSelect = useCallback((item: Path) => draft.select(item), [draft]);
  const items = listAt(content, path);
  const properties = nodeAt(content, [...path, 0])?.properties ?? {};
  const title = nodeAt(content, path)?.title ?? '';
  const naming = ['name', 'title'].find((name) => Object.hasOwn(properties, name));

  const say = (name: string, value: unknown): string => {
    const source = sourceFor([String(path.at(-1)), name]);
    if (source !== undefined) return sayChoices(draft.subject.choices(source, content, centre), value);
    return sayValue(properties[name] ?? {}, value);
  };
  const rows = items.map((item, index) => ({
    path: [...path, index],
    item,
    name: nameOf(item) ?? t('unnamed'),
    tags: tags.flatMap((name) => {
      const value = valueAt(item, [name]);
      return value === undefined || value === '' ? [] : [say(name, value)];
    }),
  }));
  const words = sought.trim();
  const shown = rows.filter(({ name, tags: said }) => [name, ...said].some((text) => text.includes(words)));
  const hasSelected = shown.some((row) => samePath(row.path, selected));

  return (
    <Region label={title}>
      <h3 className="group-title">
        {title} <span className="count">{items.length}</span>
      </h3>
      {items.length > MANY && (
        <Input.Search
          allowClear
          className="panel-search"
          aria-label={t('organisation.search', { what: title })}
          placeholder={t('organisation.search', { what: title })}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {items.length === 0 && <p className="group-empty">{t('list.empty', { what: title })}</p>}
      {items.length > 0 && shown.length === 0 && <p className="group-empty">{t('organisation.notFound')}</p>}
      <ol className="rows">
        {shown.map((row, index) => {
          const own = findingsIn(findings, row.path);
          const errors = errorsAmong(own);
          const isSelected = samePath(row.path, selected);
          return (
            <Row
              key={row.path.join('/')}
              path={row.path}
              name={row.name}
              tags={row.tags}
              errors={errors}
              warnings={own.length - errors}
              isSelected={isSelected}
              isStop={hasSelected ? isSelected : index === 0}
              isFixed={locked !== undefined}
              actions={actions}
              onSelect={onSelect}
            >
              {valueAt(row.item, ['verify']) === true && <span className="row-tag">{t('verify')}</span>}
              {more?.(row.item)}
            </Row>
          );
        })}
      </ol>
      {locked === undefined && naming !== undefined && (
        <AddLine
          what={title}
          onAdd={(names) => {
            setSought('');
            actions.add(
              path,
              items.length,
              names.map((name) => ({ [naming]: name })),
            );
          }}
        />
      )}
    </Region>
  );
}
