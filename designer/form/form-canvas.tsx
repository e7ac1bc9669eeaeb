import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AddLine } from '../canvas/add-line.tsx';
import { Region } from '../canvas/region.tsx';
import { useBundle, useCheckedDraft, useEditor, useSelected } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { textOf, type Path } from '../edits/path.ts';
import { spliced } from '../edits/spliced.ts';
import { ChosenBar } from './chosen-bar.tsx';
import type { Dragged } from './drag.ts';
import { Dragging } from './dragging.tsx';
import { kindsOfField } from './kinds.ts';
import { NamingRow } from './naming-row.tsx';
import { Palette } from './palette.tsx';
import { itemsOf, sectionPath, sectionsPath, spotIn, type Gap } from './place.ts';
import { SectionRows, type Rows } from './section-rows.tsx';
import { Tail } from './slot.tsx';
import { tallyOf } from './tally.ts';
import { useChosen } from './use-chosen.ts';
import { useHands } from './use-hands.ts';
import { useMarks } from './use-marks.ts';
import { useWriting } from './use-writing.ts';

const OFFERS = 'shared-elements';

/** The form as a list: the palette, then sections and their fields in their real order. */
export function FormCanvas() {
  const { t } = useTranslation();
  const { centre, locked } = useEditor();
  const bundle = useBundle();
  const selected = useSelected();
  const { findings } = useCheckedDraft();
  const actions = useActions();
  const writing = useWriting(actions);
  const marks = useMarks();
  const chosen = useChosen(actions, marks);
  const hands = useHands(chosen, marks, writing.rename);
  const { sections } = bundle.form;
  const { fresh, begin } = writing;
  const isFixed = locked !== undefined;
  const kinds = useMemo(() => kindsOfField(), []);

  const tally = useMemo(() => tallyOf(findings), [findings]);
  const { elements } = centre;
  const rows = useMemo<Rows>(
    () => ({ kinds, marked: marks.ids, isFixed, tally, actions, elements, offers: OFFERS }),
    [kinds, marks.ids, isFixed, tally, actions, elements],
  );
  const first = itemsOf(bundle)[0]?.path ?? sectionPath(0);
  const stop = selected && spotIn(selected).section !== undefined ? selected : first;
  const within = (number: number, path: Path | undefined) =>
    path && spotIn(path).section === number ? textOf(path) : undefined;

  const drop = (dragged: Dragged, gap: Gap) => {
    if (dragged.what === 'piece') begin(dragged.piece, gap);
    else if (gap.of === 'section') actions.moveTo([dragged.path], sectionsPath, gap.at);
    else chosen.moveTo(chosen.with(dragged.path), gap.list, gap.at);
  };

  const sectionRows = sections.map((section, number) => {
    const isNaming = fresh?.gap.of === 'field' && spotIn([...fresh.gap.list, fresh.gap.at]).section === number;
    const renamed = within(number, writing.renamed);
    return (
      <SectionRows
        key={section.id}
        section={section}
        number={number}
        rows={rows}
        selected={within(number, selected)}
        stop={within(number, stop)}
        renamed={renamed}
        fresh={isNaming ? fresh : undefined}
        onAdd={isNaming ? writing.add : undefined}
        onName={renamed === undefined ? writing.end : writing.onName}
        onEnd={writing.end}
      />
    );
  });
  const isBetween = fresh !== undefined && (fresh.gap.of === 'section' || sections.length === 0);
  const naming = isBetween && (
    <ol key="naming" className="rows form-rows">
      <NamingRow
        piece={fresh}
        kinds={kinds}
        elements={elements}
        offers={OFFERS}
        onAdd={writing.add}
        onEnd={writing.end}
      />
    </ol>
  );
  return (
    <Region label={t('part.form')}>
      <Dragging countOf={(dragged) => ('path' in dragged ? chosen.with(dragged.path).length : 1)} onDrop={drop}>
        {!isFixed && <Palette kinds={kinds} onPick={begin} />}
        <div className="form-list" {...hands}>
          {naming ? spliced(sectionRows, fresh.gap.at, 0, naming) : sectionRows}
        </div>
        {!isFixed && (
          <>
            <Tail gap={{ of: 'section', at: sections.length }} words={t('drag.last')} />
            <AddLine
              what={t('form.section')}
              onAdd={(names) =>
                actions.add(
                  sectionsPath,
                  sections.length,
                  names.map((title) => ({ title })),
                )
              }
            />
            <datalist id={OFFERS}>
              {elements.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Dragging>
      {!isFixed && chosen.items.length > 0 && <ChosenBar chosen={chosen} />}
    </Region>
  );
}
