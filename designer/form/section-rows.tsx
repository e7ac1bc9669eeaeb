import { useTranslation } from 'react-i18next';
import type { Condition, Section } from '../../engine/index.ts';
import { AddLine } from '../canvas/add-line.tsx';
import type { Actions } from '../draft/use-actions.ts';
import { textOf } from '../edits/path.ts';
import { spliced } from '../edits/spliced.ts';
import { FieldRow } from './field-row.tsx';
import type { KindChoice } from './kinds.ts';
import { NamingRow } from './naming-row.tsx';
import { fieldsNamed, type Elements } from './new-piece.ts';
import { fieldPath, fieldsPath, sectionPath, type Gap } from './place.ts';
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

/** A section and its fields in their real order. */
export function SectionRows({ section, number, rows }: { section: Section; number: number; rows: Rows }) {
  const { t } = useTranslation();
  const { kinds, selected, stop, marked, isFixed, tally, say, actions, writing, elements, offers } = rows;
  const { title, fields, situations, when } = section;
  const { fresh, renamed, onName, add, end } = writing;

  const shared = (place: string) => ({
    ...(tally.get(place) ?? none),
    isSelected: place === selected,
    isStop: place === stop,
    isRenamed: place === renamed,
    isFixed,
    actions,
    onName: place === renamed ? onName : end,
  });
  const tail: Gap = { of: 'field', section: number, at: fields.length };
  const labels = new Map(kinds.map(({ value, label }) => [value, label]));
  const lines = fields.map((field, at) => (
    <FieldRow
      key={field.id}
      section={number}
      at={at}
      kind={field.kind}
      name={field.title}
      tags={[labels.get(field.kind) ?? field.kind, ...('unit' in field ? [field.unit] : [])].join('\n')}
      required={field.required === true}
      when={field.when && say(field.when)}
      isMarked={marked.has(field.id)}
      {...shared(textOf(fieldPath(number, at)))}
    />
  ));
  const isHere = fresh?.gap.of === 'field' && fresh.gap.section === number;
  const shown = isHere
    ? spliced(
        lines,
        fresh.gap.at,
        0,
        <NamingRow key="naming" {...{ kinds, elements, offers }} piece={fresh} onAdd={add} onEnd={end} />,
      )
    : lines;
  return (
    <div className="form-rows">
      <ol className="rows">
        <FieldRow
          section={number}
          kind="section"
          name={title}
          tags={[
            t('form.fields', { count: fields.length }),
            ...(situations === true ? [t('form.situations')] : []),
          ].join('\n')}
          when={when && say(when)}
          isMarked={false}
          {...shared(textOf(sectionPath(number)))}
        />
      </ol>
      <ol className="rows rows-inner">{shown}</ol>
      {!isFixed && (
        <>
          <Tail gap={tail} words={t('drag.tail', { title })} />
          <AddLine
            what={t('form.field')}
            offers={offers}
            kinds={[{ value: '', label: t('form.guess') }, ...kinds]}
            onAdd={(names, kind) =>
              actions.add(
                fieldsPath(number),
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
