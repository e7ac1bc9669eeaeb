/** What is done to the fields chosen: one of them is selected, and each act is one step of undo. */
import { App } from 'antd';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isGroup, type FormItem } from '../../engine/index.ts';
import { useBundle, useEditor, useSelected } from '../draft/editor.ts';
import type { Actions } from '../draft/use-actions.ts';
import { copiesOf } from '../edits/copies.ts';
import { insert } from '../edits/lists.ts';
import { isInside, listAt, samePath, type Path } from '../edits/path.ts';
import { fieldsNamed } from './new-piece.ts';
import { pastedFrom, putFields } from './clipboard.ts';
import { gapBehind, isInGroup, itemsOf, spotIn } from './place.ts';
import type { Marks } from './use-marks.ts';

export interface Chosen {
  /** Fields and groups. */
  items: readonly FormItem[];
  /** The chosen ones when this is one of them, else this alone. */
  with: (path: Path) => readonly Path[];
  duplicate: () => void;
  copy: (event: ClipboardEvent) => void;
  cut: (event: ClipboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
  /** Puts things before what stands at `at` of a list; a group is put into no other. */
  moveTo: (paths: readonly Path[], list: Path, at: number) => void;
  /** The same with the chosen ones, behind all others. */
  moveInto: (list: Path) => void;
  /** One place up or down, all of them together. */
  shift: (path: Path, by: -1 | 1) => void;
  delete: (path?: Path) => void;
}

export function useChosen(actions: Actions, marks: Marks): Chosen {
  const { t } = useTranslation();
  const { draft, centre } = useEditor();
  const bundle = useBundle();
  const selected = useSelected();
  const { message } = App.useApp();
  const all = itemsOf(bundle);
  const marked = all.filter(({ item }) => marks.ids.has(item.id));
  // What stands in a chosen group goes with it.
  const outer = marked.filter(({ path }) => !marked.some((one) => one.path !== path && isInside(path, one.path)));
  const chosen = outer.length > 0 ? outer : all.filter(({ path }) => samePath(path, selected));
  const paths = chosen.map(({ path }) => path);
  const items = chosen.map(({ item }) => item);
  const withOthers = (path: Path) => (paths.some((one) => samePath(one, path)) ? paths : [path]);

  const sayCount = (some: readonly FormItem[]) =>
    some.length === 1 ? (some[0]?.title ?? '') : t('edit.several', { count: some.length });
  const insertCopies = (some: readonly FormItem[], behind: Path | undefined) => {
    const { list, at } = gapBehind(bundle, behind, some.some(isGroup));
    const made = copiesOf(bundle, some);
    draft.perform({
      words: t('edit.copy', { name: sayCount(some) }),
      bundle: insert(bundle, list, at, ...made),
      select: [...list, at],
    });
    marks.choose(made.length > 1 ? made.map(({ id }) => id) : []);
  };
  const copy = (event: ClipboardEvent) => {
    if (items.length === 0) return;
    event.preventDefault();
    putFields(event.clipboardData, items);
    void message.info(t('chosen.copied', { name: sayCount(items) }));
  };
  const remove = (path?: Path) => actions.delete(...(path ? withOthers(path) : paths));
  const moveTo: Chosen['moveTo'] = (some, list, at) => {
    const isNested =
      isInGroup(list) && all.some(({ path, item }) => isGroup(item) && some.some((one) => samePath(one, path)));
    if (isNested) void message.info(t('chosen.nested'));
    else actions.moveTo(some, list, at);
  };
  return {
    items,
    with: withOthers,
    copy,
    duplicate: () => insertCopies(items, paths.at(-1)),
    cut: (event) => {
      copy(event);
      remove();
    },
    paste: (event) => {
      const { fields: pasted, names, fault } = pastedFrom(event.clipboardData, bundle);
      event.preventDefault();
      if (fault !== undefined) void message.error(t('chosen.refused', { why: fault }));
      else if (bundle.form.sections.length === 0) return;
      else if (pasted.length > 0) insertCopies(pasted, paths.at(-1) ?? selected);
      else if (names.length > 0) {
        const { list, at } = gapBehind(bundle, selected);
        actions.add(list, at, fieldsNamed({ piece: 'text', isChosen: false }, names, centre.elements));
      }
    },
    moveTo,
    moveInto: (list) => moveTo(paths, list, listAt(bundle, list).length),
    shift: (path, by) => {
      const together = withOthers(path);
      if (together.length < 2) {
        actions.move(path, by);
        return;
      }
      const places = together.map((one) => spotIn(one));
      const { list = [], field: first = 0 } = places[0] ?? {};
      const to = by === -1 ? first - 1 : (places.at(-1)?.field ?? first) + 2;
      const isRoom = to >= 0 && to <= listAt(bundle, list).length;
      if (isRoom && places.every((place) => samePath(place.list, list))) actions.moveTo(together, list, to);
    },
    delete: remove,
  };
}
