/** What a person does to the things of a draft: each is one step of undo and is named in words. */
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { removeFrom } from '../../engine/index.ts';
import { newItem } from '../edits/blank.ts';
import { insert, move, neighbour } from '../edits/lists.ts';
import { withoutOrphans } from '../edits/orphans.ts';
import { listAt, textOf, valueAt, type Path } from '../edits/path.ts';
import { usesOf } from '../edits/uses.ts';
import { nameOf } from '../schema/words.ts';
import { useEditor } from './editor.ts';
import { useConfirmDelete } from './use-confirm-delete.tsx';

export interface Actions {
  /** Puts new things into the list at `index`, one for each set of properties given. */
  add: (list: Path, index: number, given: readonly Readonly<Record<string, unknown>>[]) => void;
  move: (path: Path, by: -1 | 1) => void;
  /** Asks first when the thing is used. */
  delete: (path: Path) => void;
}

export function useActions(): Actions {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const { message } = App.useApp();
  const confirm = useConfirmDelete();

  return useMemo(() => {
    const bundleNow = () => draft.view().history.bundle;
    const nameAt = (path: Path) => nameOf(valueAt(bundleNow(), path)) ?? t('unnamed');
    const take = (path: Path) => {
      const name = nameAt(path);
      const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
      const bundle = withoutOrphans(bundleNow(), removeFrom(bundleNow(), textOf(path)).bundle);
      const left = listAt(bundle, list).length;
      draft.perform({ words: t('edit.delete', { name }), bundle });
      draft.select(left === 0 ? undefined : [...list, Math.min(index, left - 1)]);
      void message.info(t('edit.deleted', { name }));
    };
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
        const words = t('edit.move', {
          name: nameAt(path),
          position: Number(to.at(-1)) + 1,
          count: listAt(bundle, to.slice(0, -1)).length,
        });
        draft.perform({ words, bundle, select: to });
      },
      delete: (path) => {
        const uses = usesOf(bundleNow(), path);
        if (uses.length === 0) take(path);
        else confirm({ name: nameAt(path), uses, onDelete: () => take(path) });
      },
    };
  }, [t, draft, message, confirm]);
}
