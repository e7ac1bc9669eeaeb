import { useMemo, useState } from 'react';
import type { Bundle } from '../../engine/index.ts';
import { blankOf } from '../edits/blank.ts';
import { listAt, put, textOf, valueAt, type Path } from '../edits/path.ts';
import type { PanelContent } from '../panel/panel-context.ts';
import type { Node } from '../schema/node.ts';
import type { Filled } from './act-node.ts';

/** The schema of the list at a path of the form. */
const itemsAt = (node: Node, path: Path): Node | undefined =>
  path.reduce<Node | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : inner?.properties?.[step]),
    node,
  )?.items;

/** The values of a form of its own, as the templates of a panel change them. */
export function useFilled(node: Node, start: Filled, bundle: Bundle) {
  const [filled, setFilled] = useState(start);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const content = useMemo<PanelContent>(
    () => ({
      ...{ search: '', opened, findingsIn: () => [], findingsAt: () => [] },
      valueAt: (path) => valueAt(filled, path),
      open: (path) => setOpened((before) => new Set([...before, textOf(path)])),
      put: (path, value) => {
        setOpened((before) => new Set([...before].filter((one) => one !== textOf(path))));
        setFilled((before) => put(before, path, value));
      },
      addItem: (path) => {
        const items = itemsAt(node, path);
        if (!items) return;
        const made = blankOf(bundle, items, undefined);
        setFilled((before) => put(before, [...path, listAt(before, path).length], made));
      },
    }),
    [node, opened, bundle, filled],
  );
  return { filled, setFilled, content };
}
