/** What is being written in the form itself: the name of something new, or another name for what is there. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../draft/editor.ts';
import type { Actions } from '../draft/use-actions.ts';
import { put, valueAt, type Path } from '../edits/path.ts';
import { nameOf } from '../schema/words.ts';
import type { Piece } from './kinds.ts';
import { fieldsNamed, type NewPiece } from './new-piece.ts';
import { gapBehind, sectionsPath, spotIn, type Gap } from './place.ts';

export interface Writing {
  fresh: NewPiece | undefined;
  /** What gets another name. */
  renamed: Path | undefined;
  /** Begins to name a piece, in a gap or behind what is selected. */
  begin: (piece: Piece, gap?: Gap) => void;
  /** Puts pieces of these names where one is being named, and goes on behind them. */
  add: (names: readonly string[]) => void;
  end: () => void;
  rename: (path: Path) => void;
  onName: (name?: string) => void;
}

type State = { is: 'new'; fresh: NewPiece } | { is: 'title'; path: Path } | undefined;

export function useWriting(actions: Actions): Writing {
  const { t } = useTranslation();
  const { draft, centre } = useEditor();
  const [state, setState] = useState<State>();

  useEffect(() => {
    // Whoever has finished writing goes on from the row.
    if (state !== undefined || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-row][aria-current="true"]')?.focus();
  }, [state]);

  const stays = useMemo(
    () => ({
      begin: (piece: Piece, gap?: Gap) => {
        const { bundle, selected } = draft.view().history;
        const { section } = spotIn(selected);
        const behind: Gap =
          piece === 'section'
            ? { of: 'section', at: section === undefined ? bundle.form.sections.length : section + 1 }
            : gapBehind(bundle, selected, piece === 'group');
        setState({ is: 'new', fresh: { piece, gap: gap ?? behind, isChosen: true } });
      },
      end: () => setState(undefined),
      rename: (path: Path) => {
        draft.select(path);
        setState({ is: 'title', path });
      },
    }),
    [draft],
  );
  const onName = useMemo(() => {
    if (state?.is !== 'title') return stays.end;
    const { path } = state;
    return (name?: string) => {
      const { bundle } = draft.view().history;
      const old = nameOf(valueAt(bundle, path)) ?? '';
      if (name !== undefined && name !== '' && name !== old)
        draft.perform({
          words: t('edit.rename', { name: old, to: name }),
          bundle: put(bundle, [...path, 'title'], name),
        });
      stays.end();
    };
  }, [t, draft, state, stays]);

  const fresh = state?.is === 'new' ? state.fresh : undefined;
  const add = (names: readonly string[]) => {
    if (!fresh) return;
    const { gap } = fresh;
    if (gap.of === 'section') {
      actions.add(
        sectionsPath,
        gap.at,
        names.map((title) => ({ title })),
      );
      stays.end();
      return;
    }
    if (draft.view().history.bundle.form.sections.length === 0)
      actions.add(sectionsPath, 0, [{ title: t('form.firstSection') }]);
    actions.add(gap.list, gap.at, fieldsNamed(fresh, names, centre.elements));
    const next = gap.at + names.length;
    // Whoever has named a group goes on with its fields.
    const into: NewPiece =
      fresh.piece === 'group'
        ? { piece: 'text', isChosen: false, gap: { of: 'field', list: [...gap.list, next - 1, 'fields'], at: 0 } }
        : { ...fresh, isChosen: false, gap: { ...gap, at: next } };
    setState({ is: 'new', fresh: into });
  };
  return { ...stays, fresh, renamed: state?.is === 'title' ? state.path : undefined, add, onName };
}
