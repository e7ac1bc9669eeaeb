/** One code table of the draft with everything a person does to it; each is one step of undo. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeTable } from '../../../engine/index.ts';
import { useConfirmDelete } from '../../draft/use-confirm-delete.tsx';
import { move, remove } from '../../edits/lists.ts';
import { put, valueAt, type Path } from '../../edits/path.ts';
import { nodeAt } from '../../schema/node.ts';
import type { PastedLine } from '../../tables/paste.ts';
import { useCentreContent, useCentreEditor } from '../use-centre.ts';
import { pasted, planCodes, type Code } from './paste.ts';

export const properties = ['value', 'label'] as const;
export type CodeProperty = (typeof properties)[number];

interface CodeActs {
  titleOf: (property: CodeProperty) => string;
  /** Into the row behind the last: a new code. */
  write: (row: number, property: CodeProperty, text: string) => void;
  /** False at either end. */
  move: (row: number, by: 1 | -1) => boolean;
  /** Asks first when matters offer the code. */
  remove: (row: number) => void;
  plan: (block: readonly (readonly string[])[]) => PastedLine<Code>[];
  paste: (lines: readonly PastedLine<Code>[]) => void;
}

export function useCodes(index: number): { path: Path; table: CodeTable; acts: CodeActs } {
  const { t } = useTranslation();
  const { draft } = useCentreEditor();
  const confirm = useConfirmDelete();
  const path = useMemo<Path>(() => ['catalogues', 'codes', 'tables', index], [index]);
  const table = valueAt(useCentreContent(), path) as CodeTable;

  const acts = useMemo<CodeActs>(() => {
    const list = [...path, 'codes'];
    const now = () => draft.view().history.bundle;
    const tableNow = () => valueAt(now(), path) as CodeTable;
    const node = nodeAt(now(), list);
    const inner = node?.items?.properties ?? {};
    const limits = {
      most: node?.maxItems ?? Infinity,
      code: new RegExp(inner.value?.pattern ?? ''),
      name: inner.label?.maxLength ?? Infinity,
    };
    const titleOf = (property: CodeProperty) => inner[property]?.title ?? '';
    const words = (what: string, more: Readonly<Record<string, string | number>> = {}) =>
      t(`codes.edit.${what}`, { table: tableNow().name, ...more });
    return {
      titleOf,
      write: (row, property, text) => {
        const code = tableNow().codes[row] ?? { value: '', label: '' };
        const bundle = put(now(), [...list, row], { ...code, [property]: text });
        draft.perform({ words: words('write', { row: row + 1 }), bundle, burst: `${index} ${row} ${property}` });
      },
      move: (row, by) => {
        const { length } = tableNow().codes;
        if (row >= length || row + by < 0 || row + by >= length) return false;
        const bundle = move(now(), [...list, row], [...list, row + by]);
        draft.perform({ words: words('move', { row: row + 1, to: row + by + 1 }), bundle });
        return true;
      },
      remove: (row) => {
        const at = [...list, row];
        const code = tableNow().codes[row];
        const name = code?.label ?? '';
        const take = () => draft.perform({ words: t('edit.delete', { name }), bundle: remove(now(), at) });
        const uses = code?.value ? draft.subject.usesOf(now(), at) : [];
        if (uses.length === 0) take();
        else confirm({ name, uses, onDelete: take });
      },
      plan: (block) => planCodes(block, tableNow().codes, properties.map(titleOf), limits),
      paste: (lines) => {
        const sound = lines.flatMap(({ row }) => row ?? []);
        const { codes } = tableNow();
        const bundle = put(now(), list, pasted(codes, sound));
        draft.perform({ words: words('paste', { count: sound.length }), bundle });
      },
    };
  }, [t, draft, confirm, path, index]);
  return { path, table, acts };
}
