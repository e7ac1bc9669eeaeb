import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../engine/index.ts';
import { AddLine } from '../canvas/add-line.tsx';
import type { Actions } from '../draft/use-actions.ts';
import { textOf } from '../edits/path.ts';
import { spliced } from '../edits/spliced.ts';
import { FieldRow } from './field-row.tsx';
import type { KindChoice } from './kinds.ts';
import { NamingRow } from './naming-row.tsx';
import { fieldsNamed, type Elements, type NewPiece } from './new-piece.ts';
import { fieldPath, fieldsPath, sectionPath, type Gap } from './place.ts';
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
}

interface Props extends Here {
  section: Section;
  number: number;
  rows: Rows;
  /** What is being named in this section, and how it is put there. */
  fresh: NewPiece | undefined;
  onAdd: ((names: readonly string[]) => void) | undefined;
  onName: (name?: string) => void;
  onEnd: () => void;
}

/** A section and its fields in their real order. */
export const SectionRows = memo(function SectionRows(props: Props) {
  const { t } = useTranslation();
  const { section, number, rows, selected, stop, renamed, fresh, onAdd, onName, onEnd } = props;
  const { kinds, marked, isFixed, tally, actions, elements, offers } = rows;
  const { title, fields, situations, when } = section;

  const shared = (place: string) => ({
    ...(tally.get(place) ?? none),
    isSelected: place === selected,
    isStop: place === stop,
    isRenamed: place === renamed,
    isFixed,
    actions,
    onName: place === renamed ? onName : onEnd,
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
      when={field.when}
      isMarked={marked.has(field.id)}
      {...shared(textOf(fieldPath(number, at)))}
    />
  ));
  const shown =
    fresh && onAdd
      ? spliced(
          lines,
          fresh.gap.at,
          0,
          <NamingRow key="naming" {...{ kinds, elements, offers }} piece={fresh} onAdd={onAdd} onEnd={onEnd} />,
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
          when={when}
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
});
