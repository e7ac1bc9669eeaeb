import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsIn, isGroup, type Condition, type FormItem, type Group, type Section } from '../../engine/index.ts';
import { AddLine } from '../canvas/add-line.tsx';
import type { Actions } from '../draft/use-actions.ts';
import { samePath, textOf } from '../edits/path.ts';
import { spliced } from '../edits/spliced.ts';
import { FieldRow } from './field-row.tsx';
import type { KindChoice } from './kinds.ts';
import { NamingRow } from './naming-row.tsx';
import { fieldsNamed, type Elements } from './new-piece.ts';
import { fieldsPath, sectionPath } from './place.ts';
import { Tail } from './slot.tsx';
import { none, type Tally } from './tally.ts';
import type { Writing } from './use-writing.ts';

/** What all rows of the form share. */
export interface Rows {
  kinds: readonly KindChoice[];
  /** Text of the path that is selected, and of the one that Tab reaches. */
  selected: string | undefined;
  stop: string;
  /** Ids of fields chosen together. */
  marked: ReadonlySet<string>;
  isFixed: boolean;
  tally: Tally;
  say: (condition: Condition) => string;
  actions: Actions;
  writing: Writing;
  /** What names are offered, and the id of the list of them. */
  elements: Elements;
  offers: string;
}

/** What every row of the place is told, whatever it is. */
function sharedOf({ tally, selected, stop, isFixed, actions, writing }: Rows, place: string) {
  const isRenamed = place === writing.renamed;
  return {
    ...(tally.get(place) ?? none),
    isSelected: place === selected,
    isStop: place === stop,
    isRenamed,
    isFixed,
    actions,
    onName: isRenamed ? writing.onName : writing.end,
  };
}

interface ListProps {
  items: readonly FormItem[];
  /** Number of the section, and of the group in it. */
  section: number;
  group?: number;
  rows: Rows;
}

/** The rows of a list, and among them the one that is being named. */
function ItemRows({ items, section, group, rows }: ListProps) {
  const { kinds, marked, say, elements, offers, writing } = rows;
  const { fresh, add, end } = writing;
  const list = fieldsPath(section, group);
  const labels = new Map(kinds.map(({ value, label }) => [value, label]));
  const lines = items.map((item, at) => {
    const row = (
      <FieldRow
        key={item.id}
        section={section}
        at={at}
        group={group}
        kind={item.kind}
        name={item.title}
        tags={[labels.get(item.kind) ?? item.kind, ...('unit' in item ? [item.unit] : [])].join('\n')}
        required={'required' in item && item.required}
        when={item.when && say(item.when)}
        isMarked={marked.has(item.id)}
        {...sharedOf(rows, textOf([...list, at]))}
      />
    );
    return isGroup(item) ? <GroupRows key={item.id} head={row} {...{ group: item, section, at, rows }} /> : row;
  });
  const isHere = fresh?.gap.of === 'field' && samePath(fresh.gap.list, list);
  return isHere
    ? spliced(
        lines,
        fresh.gap.at,
        0,
        <NamingRow key="naming" {...{ kinds, elements, offers }} piece={fresh} onAdd={add} onEnd={end} />,
      )
    : lines;
}

interface GroupProps {
  group: Group;
  head: ReactNode;
  section: number;
  at: number;
  rows: Rows;
}

/** A group with its fields, in its place among the others. */
function GroupRows({ group, head, section, at, rows }: GroupProps) {
  const { t } = useTranslation();
  const { title, fields } = group;
  return (
    <li className="group-rows">
      <ol className="rows-in-group">{head}</ol>
      <ol className="rows-in-group rows-of-group" aria-label={t('form.ofGroup', { title })}>
        <ItemRows items={fields} section={section} group={at} rows={rows} />
        {fields.length === 0 && <li className="quiet group-empty">{t('form.emptyGroup')}</li>}
      </ol>
      {!rows.isFixed && (
        <Tail
          gap={{ of: 'field', list: fieldsPath(section, at), at: fields.length }}
          words={t('drag.tail', { title })}
        />
      )}
    </li>
  );
}

/** A section with its fields and groups in their real order. */
export function SectionRows({ section, number, rows }: { section: Section; number: number; rows: Rows }) {
  const { t } = useTranslation();
  const { kinds, isFixed, say, actions, elements, offers } = rows;
  const { title, fields, situations, when } = section;
  const list = fieldsPath(number);
  return (
    <div className="form-rows">
      <ol className="rows">
        <FieldRow
          section={number}
          kind="section"
          name={title}
          tags={[
            t('form.fields', { count: fieldsIn(section).length }),
            ...(situations === true ? [t('form.situations')] : []),
          ].join('\n')}
          when={when && say(when)}
          isMarked={false}
          {...sharedOf(rows, textOf(sectionPath(number)))}
        />
      </ol>
      <ol className="rows rows-inner">
        <ItemRows items={fields} section={number} rows={rows} />
      </ol>
      {!isFixed && (
        <>
          <Tail gap={{ of: 'field', list, at: fields.length }} words={t('drag.tail', { title })} />
          <AddLine
            what={t('form.field')}
            offers={offers}
            kinds={[{ value: '', label: t('form.guess') }, ...kinds]}
            onAdd={(names, kind) =>
              actions.add(
                list,
                fields.length,
                kind === ''
                  ? fieldsNamed({ piece: 'text', isChosen: false }, names, elements)
                  : names.flatMap((name) =>
                      fieldsNamed({ piece: kind as KindChoice['value'], isChosen: true }, [name], elements),
                    ),
              )
            }
          />
        </>
      )}
    </div>
  );
}
