import type { KeyboardEvent, MouseEvent } from 'react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AddLine } from '../canvas/add-line.tsx';
import { Region } from '../canvas/region.tsx';
import { useCheckedDraft, useDraftView, useEditor, useFacts } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { pathOf, textOf, type Path } from '../edits/path.ts';
import { spliced } from '../edits/spliced.ts';
import type { Dragged } from './drag.ts';
import { Dragging } from './dragging.tsx';
import { kindsOf } from './kinds.ts';
import { NamingRow } from './naming-row.tsx';
import { Palette } from './palette.tsx';
import { fieldsPath, sectionPath, sectionsPath, spotIn, type Gap } from './place.ts';
import { SectionRows, type Rows } from './section-rows.tsx';
import { Tail } from './slot.tsx';
import { tallyOf } from './tally.ts';
import { useWriting } from './use-writing.ts';

const OFFERS = 'shared-elements';

/** The form as a list: the palette, then sections and their fields in their real order. */
export function FormCanvas() {
  const { t } = useTranslation();
  const { draft, centre, locked } = useEditor();
  const { bundle, selected } = useDraftView().history;
  const { findings } = useCheckedDraft();
  const { say } = useFacts();
  const actions = useActions();
  const writing = useWriting(actions);
  const { sections } = bundle.form;
  const { fresh, begin } = writing;
  const isFixed = locked !== undefined;
  const kinds = useMemo(() => kindsOf(bundle), [bundle]);

  const rows: Rows = {
    kinds,
    selected: selected && textOf(selected),
    stop: textOf(spotIn(selected).section === undefined ? sectionPath(0) : (selected ?? [])),
    isFixed,
    tally: useMemo(() => tallyOf(findings), [findings]),
    say,
    actions,
    writing,
    offers: OFFERS,
  };

  const drop = useCallback(
    (dragged: Dragged, gap: Gap) => {
      if (dragged.what === 'piece') begin(dragged.piece, gap);
      else actions.moveTo([dragged.path], gap.of === 'section' ? sectionsPath : fieldsPath(gap.section), gap.at);
    },
    [actions, begin],
  );

  const rowUnder = (target: EventTarget): Path | undefined => {
    const place = (target as Element).closest<HTMLElement>('[data-place]')?.dataset.place;
    return place === undefined ? undefined : pathOf(draft.view().history.bundle, place);
  };
  const click = ({ target }: MouseEvent) => {
    const path = rowUnder(target);
    if (path) draft.select(path);
  };
  const keys: Readonly<Record<string, (path: Path) => void>> = {
    '!ArrowUp': (path) => actions.move(path, -1),
    '!ArrowDown': (path) => actions.move(path, 1),
    Delete: (path) => actions.delete(path),
    F2: writing.rename,
  };
  const press = (event: KeyboardEvent) => {
    const path = rowUnder(event.target);
    const act = keys[`${event.altKey ? '!' : ''}${event.key}`];
    if (!path || !act || isFixed) return;
    event.preventDefault();
    event.stopPropagation();
    act(path);
  };

  const sectionRows = sections.map((section, number) => (
    <SectionRows key={section.id} section={section} number={number} rows={rows} />
  ));
  const isBetween = fresh !== undefined && (fresh.gap.of === 'section' || sections.length === 0);
  const naming = isBetween && (
    <ol key="naming" className="rows form-rows">
      <NamingRow piece={fresh} kinds={kinds} offers={OFFERS} onAdd={writing.add} onEnd={writing.end} />
    </ol>
  );
  return (
    <Region label={t('part.form')}>
      <Dragging countOf={() => 1} onDrop={drop}>
        {!isFixed && <Palette kinds={kinds} onPick={begin} />}
        {/* Keys and clicks of the rows, heard in one place: 300 rows need no handlers of their own. */}
        <div
          className="form-list"
          onClick={click}
          onDoubleClick={({ target }) => {
            const path = rowUnder(target);
            if (path && !isFixed) writing.rename(path);
          }}
          onKeyDown={press}
        >
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
              {centre.elements.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Dragging>
    </Region>
  );
}
