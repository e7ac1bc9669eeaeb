import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsIn, isGroup, type FormItem, type Group, type Section } from '../../engine/index.ts';
import { AddLine } from '../canvas/add-line.tsx';
import type { Actions } from '../draft/use-actions.ts';
import { samePath, textOf } from '../edits/path.ts';
import { spliced } from '../edits/spliced.ts';
import { FieldRow } from './field-row.tsx';
import type { KindChoice } from './kinds.ts';
import { NamingRow } from './naming-row.tsx';
import { fieldsNamed, type Elements, type NewPiece } from './new-piece.ts';
import { fieldsPath, sectionPath } from './place.ts';
import { Tail } from './slot.tsx';
import { none, type Tally } from './tally.ts';

/** What all rows of the form share: the same object as long as nothing of it changes. */
export interface Rows {
  kinds: readonly KindChoice[];
  /** Ids of fields chosen together. */
  marked: ReadonlySet<string>;
  isFixed: boolean;
  tally: Tally;
  actions: Actions;
  /** What names are offered, and the id of the list of them. */
  elements: Elements;
  offers: string;
}

/** Texts of paths; of what is elsewhere the section knows nothing, so that it is not drawn again for its sake. */
interface Here {
  selected: string | undefined;
  /** What Tab reaches. */
  stop: string | undefined;
  /** What gets another name. */
  renamed: string | undefined;
  /** What is being named in this section, and how it is put there. */
  fresh: NewPiece | undefined;
  onAdd: ((names: readonly string[]) => void) | undefined;
  onName: (name?: string) => void;
  onEnd: () => void;
}

/** What every row of the place is told, whatever it is. */
const sharedOf = (
  { tally, isFixed, actions }: Rows,
  { selected, stop, renamed, onName, onEnd }: Here,
  place: string,
) => ({
  ...(tally.get(place) ?? none),
  isSelected: place === selected,
  isStop: place === stop,
  isRenamed: place === renamed,
  isFixed,
  actions,
  onName: place === renamed ? onName : onEnd,
});

interface ListProps {
  items: readonly FormItem[];
  /** Number of the section, and of the group in it. */
  section: number;
  group?: number;
  rows: Rows;
  here: Here;
}

/** The rows of a list, and among them the one that is being named. */
function ItemRows({ items, section, group, rows, here }: ListProps) {
  const { kinds, marked, elements, offers } = rows;
  const { fresh, onAdd, onEnd } = here;
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
        when={item.when}
        isMarked={marked.has(item.id)}
        {...sharedOf(rows, here, textOf([...list, at]))}
      />
    );
    return isGroup(item) ? <GroupRows key={item.id} head={row} {...{ group: item, section, at, rows, here }} /> : row;
  });
  if (!onAdd || fresh?.gap.of !== 'field' || !samePath(fresh.gap.list, list)) return lines;
  const naming = <NamingRow key="naming" {...{ kinds, elements, offers }} piece={fresh} onAdd={onAdd} onEnd={onEnd} />;
  return spliced(lines, fresh.gap.at, 0, naming);
}

interface GroupProps {
  group: Group;
  head: ReactNode;
  section: number;
  at: number;
  rows: Rows;
  here: Here;
}

/** A group with its fields, in its place among the others. */
function GroupRows({ group, head, section, at, rows, here }: GroupProps) {
  const { t } = useTranslation();
  const { title, fields } = group;
  return (
    <li className="group-rows">
      <ol className="rows-in-group">{head}</ol>
      <ol className="rows-in-group rows-of-group" aria-label={t('form.ofGroup', { title })}>
        <ItemRows items={fields} section={section} group={at} rows={rows} here={here} />
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

interface Props extends Here {
  section: Section;
  number: number;
  rows: Rows;
}

/** A section with its fields and groups in their real order. */
export const SectionRows = memo(function SectionRows({ section, number, rows, ...here }: Props) {
  const { t } = useTranslation();
  const { kinds, isFixed, actions, elements, offers } = rows;
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
          when={when}
          isMarked={false}
          {...sharedOf(rows, here, textOf(sectionPath(number)))}
        />
      </ol>
      <ol className="rows rows-inner">
        <ItemRows items={fields} section={number} rows={rows} here={here} />
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
});
