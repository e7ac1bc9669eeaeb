import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsIn } from '../check/findings.ts';
import { useAnyEditor, useCheckedDraft, useView } from '../draft/editor.ts';
import { newItem } from '../edits/blank.ts';
import { insert } from '../edits/lists.ts';
import { isInside, listAt, put, samePath, textOf, valueAt, type Path } from '../edits/path.ts';
import type { Node } from '../schema/node.ts';
import { panelOf } from '../schema/panel.ts';
import { placeWords } from '../schema/words.ts';
import type { PanelContent } from './panel-context.ts';
import { PanelForm } from './panel-form.tsx';
import { take, vanished } from './take.ts';

/** The place itself and everything around it. */
const waysTo = (inner: Path): string[] => inner.map((_, index) => textOf(inner.slice(0, index + 1)));

interface Props {
  path: Path;
  /** The schema of the thing, variants resolved. */
  node: Node;
  /** The thing as it is now. */
  value: object;
  search: string;
}

/** The properties of one thing of the draft, from its schema. */
export function PropertyForm({ path, node, value, search }: Props) {
  const { t } = useTranslation();
  const { draft, locked } = useAnyEditor();
  const { findings } = useCheckedDraft();
  const goal = useView((view) => view.goal);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [reached, setReached] = useState<typeof goal>();
  // A property that somebody is led to is there to be written, even while it has no value.
  if (goal !== reached) {
    setReached(goal);
    if (goal && isInside(goal.path, path))
      setOpened((before) => new Set([...before, ...waysTo(goal.path.slice(path.length))]));
  }
  const panel = useMemo(
    () =>
      panelOf(
        node,
        path.filter((step) => typeof step === 'string'),
      ),
    [path, node],
  );

  const content = useMemo<PanelContent>(() => {
    const now = () => draft.view().history.bundle;
    const wordsFor = (inner: Path) =>
      t('edit.change', {
        name: placeWords(now(), [...path, ...inner])
          .slice(-2)
          .join(' / '),
      });
    const own = findingsIn(findings, path);
    return {
      search,
      opened,
      findingsIn: (inner) => findingsIn(own, [...path, ...inner]),
      findingsAt: (inner) => own.filter((finding) => samePath(finding.path, [...path, ...inner])),
      valueAt: (inner) => valueAt(now(), [...path, ...inner]),
      open: (inner) => draft.goTo([...path, ...inner]),
      put: (inner, value) => {
        setOpened((before) => new Set([...before].filter((text) => text !== textOf(inner))));
        draft.perform({ words: wordsFor(inner), bundle: put(now(), [...path, ...inner], value) });
      },
      addItem: (inner) => {
        const list = [...path, ...inner];
        const at = listAt(now(), list).length;
        draft.perform({ words: wordsFor(inner), bundle: insert(now(), list, at, newItem(now(), list)) });
        draft.goTo([...list, at]);
      },
    };
  }, [draft, path, findings, opened, search, t]);

  const change = (formData: Record<string, unknown>) => {
    const before = draft.view().history.bundle;
    const old = (valueAt(before, path) ?? {}) as Record<string, unknown>;
    const { value: taken, changed } = take(old, formData, Object.keys(panel.schema.properties ?? {}));
    const [first] = changed;
    if (first === undefined) return;
    // What is being emptied stays in sight until the person takes it away.
    const emptied = vanished(old, taken).map(textOf);
    if (emptied.length > 0) setOpened((others) => new Set([...others, ...emptied]));
    draft.perform({
      words: t('edit.change', {
        name: placeWords(before, [...path, first])
          .slice(-2)
          .join(' / '),
      }),
      bundle: put(before, path, taken),
      burst: textOf([...path, first]),
    });
  };

  return (
    <PanelForm
      idPrefix="prop"
      panel={panel}
      content={content}
      values={value as Record<string, unknown>}
      readonly={locked !== undefined}
      onChange={change}
    />
  );
}
