/** What is done to the fields chosen: one of them is selected, and each act is one step of undo. */
import { App } from 'antd';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../engine/index.ts';
import { useBundle, useEditor, useSelected } from '../draft/editor.ts';
import type { Actions } from '../draft/use-actions.ts';
import { copiesOf } from '../edits/copies.ts';
import { insert } from '../edits/lists.ts';
import { samePath, type Path } from '../edits/path.ts';
import { fieldsNamed } from './new-piece.ts';
import { pastedFrom, putFields } from './clipboard.ts';
import { fieldPath, fieldsOf, fieldsPath, gapBehind, spotIn } from './place.ts';
import type { Marks } from './use-marks.ts';

export interface Chosen {
  fields: readonly Field[];
  /** The chosen ones when this is one of them, else this alone. */
  with: (path: Path) => readonly Path[];
  duplicate: () => void;
  copy: (event: ClipboardEvent) => void;
  cut: (event: ClipboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
  moveTo: (section: number) => void;
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
  const all = fieldsOf(bundle);
  const marked = all.filter(({ field }) => marks.ids.has(field.id));
  const chosen = marked.length > 0 ? marked : all.filter(({ path }) => samePath(path, selected));
  const paths = chosen.map(({ path }) => path);
  const fields = chosen.map(({ field }) => field);
  const withOthers = (path: Path) => (paths.some((one) => samePath(one, path)) ? paths : [path]);

  const sayCount = (some: readonly Field[]) =>
    some.length === 1 ? (some[0]?.title ?? '') : t('edit.several', { count: some.length });
  const insertCopies = (some: readonly Field[], behind: Path | undefined) => {
    const { section, at } = gapBehind(bundle, behind);
    const made = copiesOf(bundle, some);
    draft.perform({
      words: t('edit.copy', { name: sayCount(some) }),
      bundle: insert(bundle, fieldsPath(section), at, ...made),
      select: fieldPath(section, at),
    });
    marks.choose(made.length > 1 ? made.map(({ id }) => id) : []);
  };
  const copy = (event: ClipboardEvent) => {
    if (fields.length === 0) return;
    event.preventDefault();
    putFields(event.clipboardData, fields);
    void message.info(t('chosen.copied', { name: sayCount(fields) }));
  };
  const remove = (path?: Path) => actions.delete(...(path ? withOthers(path) : paths));
  return {
    fields,
    with: withOthers,
    copy,
    duplicate: () => insertCopies(fields, paths.at(-1)),
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
        const { section, at } = gapBehind(bundle, selected);
        const given = fieldsNamed({ piece: 'text', isChosen: false }, names, centre.elements);
        actions.add(fieldsPath(section), at, given);
      }
    },
    moveTo: (section) => actions.moveTo(paths, fieldsPath(section), bundle.form.sections[section]?.fields.length ?? 0),
    shift: (path, by) => {
      const together = withOthers(path);
      if (together.length < 2) {
        actions.move(path, by);
        return;
      }
      const places = together.map((one) => spotIn(one));
      const { section = 0, field: first = 0 } = places[0] ?? {};
      const to = by === -1 ? first - 1 : (places.at(-1)?.field ?? first) + 2;
      const isRoom = to >= 0 && to <= (bundle.form.sections[section]?.fields.length ?? 0);
      if (isRoom && places.every((place) => place.section === section))
        actions.moveTo(together, fieldsPath(section), to);
    },
    delete: remove,
  };
}
