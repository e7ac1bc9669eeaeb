/** What a person does to the things of a draft: each is one step of undo and is named in words. */
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { newItem } from '../edits/blank.ts';
import { gather, insert, move, neighbour } from '../edits/lists.ts';
import { listAt, samePath, valueAt, type Path } from '../edits/path.ts';
import { nameOf } from '../schema/words.ts';
import { useAnyEditor } from './editor.ts';
import { useConfirmDelete } from './use-confirm-delete.tsx';

export interface Actions {
  /** Puts new things into the list at `index`, one for each set of properties given. */
  add: (list: Path, index: number, given: readonly Readonly<Record<string, unknown>>[]) => void;
  move: (path: Path, by: -1 | 1) => void;
  /** Puts things together before what stands at `index` of a list now. */
  moveTo: (paths: readonly Path[], list: Path, index: number) => void;
  /** Asks first, once for all of them, when things are used by others. */
  delete: (...paths: readonly Path[]) => void;
}

export function useActions(): Actions {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  const { message } = App.useApp();
  const confirm = useConfirmDelete();

  return useMemo(() => {
    const bundleNow = () => draft.view().history.bundle;
    const nameAt = (path: Path) => nameOf(valueAt(bundleNow(), path)) ?? t('unnamed');
    const namesAt = (paths: readonly Path[]) => {
      const [first] = paths;
      return first && paths.length === 1 ? nameAt(first) : t('edit.several', { count: paths.length });
    };
    const take = (paths: readonly Path[]) => {
      const name = namesAt(paths);
      const [first = []] = paths;
      const [list, index] = [first.slice(0, -1), Number(first.at(-1))];
      const bundle = draft.subject.without(bundleNow(), paths);
      const left = listAt(bundle, list).length;
      draft.perform({ words: t('edit.delete', { name }), bundle });
      draft.select(left === 0 ? undefined : [...list, Math.min(index, left - 1)]);
      void message.info(t('edit.deleted', { name }));
    };
    const sayMove = (name: string, to: Path, bundle: object) =>
      t('edit.move', { name, position: Number(to.at(-1)) + 1, count: listAt(bundle, to.slice(0, -1)).length });
    return {
      add: (list, index, given) => {
        let bundle = bundleNow();
        given.forEach((properties, offset) => {
          bundle = insert(bundle, list, index + offset, newItem(bundle, list, properties));
        });
        const [first] = given;
        const name = given.length === 1 ? (nameOf(first) ?? '') : t('edit.several', { count: given.length });
        draft.perform({ words: t('edit.add', { name }), bundle, select: [...list, index + given.length - 1] });
      },
      move: (path, by) => {
        const to = neighbour(bundleNow(), path, by);
        if (!to) return;
        const bundle = move(bundleNow(), path, to);
        draft.perform({ words: sayMove(nameAt(path), to, bundle), bundle, select: to });
      },
      moveTo: (paths, list, index) => {
        const { bundle, list: into, at } = gather(bundleNow(), paths, list, index);
        const to = [...into, at];
        if (paths.length === 1 && samePath(paths[0], to)) return;
        draft.perform({ words: sayMove(namesAt(paths), to, bundle), bundle, select: to });
      },
      delete: (...paths) => {
        const uses = draft.subject.usesOf(bundleNow(), ...paths);
        if (uses.length === 0) take(paths);
        else confirm({ name: namesAt(paths), uses, onDelete: () => take(paths) });
      },
    };
  }, [t, draft, message, confirm]);
}
