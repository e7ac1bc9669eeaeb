import Form, { type IChangeEvent } from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compileSchema } from '../../engine/index.ts';
import { rjsfValidator } from '../../forms/index.ts';
import { findingsIn } from '../check/findings.ts';
import { useAnyEditor, useAnyView, useCheckedDraft } from '../draft/editor.ts';
import { newItem } from '../edits/blank.ts';
import { insert } from '../edits/lists.ts';
import { isInside, listAt, put, samePath, textOf, valueAt, type Path } from '../edits/path.ts';
import type { Node } from '../schema/node.ts';
import { panelOf } from '../schema/panel.ts';
import { placeWords } from '../schema/words.ts';
import { PanelProvider, type PanelContent } from './panel-context.ts';
import { take, vanished } from './take.ts';
import { fields, templates, widgets } from './theme.ts';

/** The library asks it about parts of a schema only; the check of the whole draft finds the problems. */
const validator = rjsfValidator((schema: RJSFSchema) => compileSchema(schema));

/** Nothing is filled in that the person did not choose. */
const defaults = {
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
  emptyObjectFields: 'skipDefaults',
} as const;

/** The place itself and everything around it. */
const waysTo = (inner: Path): string[] => inner.map((_, index) => textOf(inner.slice(0, index + 1)));

interface Props {
  path: Path;
  /** The schema of the thing, variants resolved. */
  node: Node;
  search: string;
}

/** The properties of one thing of the draft, from its schema. */
export function PropertyForm({ path, node, search }: Props) {
  const { t } = useTranslation();
  const { draft, locked } = useAnyEditor();
  const { findings } = useCheckedDraft();
  const { goal } = useAnyView();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [reached, setReached] = useState<typeof goal>();
  // A property that somebody is led to is there to be written, even while it has no value.
  if (goal !== reached) {
    setReached(goal);
    if (goal && isInside(goal.path, path))
      setOpened((before) => new Set([...before, ...waysTo(goal.path.slice(path.length))]));
  }
  const { schema, uiSchema } = useMemo(() => {
    const names = path.filter((step) => typeof step === 'string');
    const panel = panelOf(node, names);
    return { ...panel, uiSchema: { ...panel.uiSchema, 'ui:submitButtonOptions': { norender: true } } };
  }, [path, node]);
  const bundle = draft.view().history.bundle;

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
      open: (inner) => setOpened((before) => new Set([...before, textOf(inner)])),
      put: (inner, value) => {
        setOpened((before) => new Set([...before].filter((text) => text !== textOf(inner))));
        draft.perform({ words: wordsFor(inner), bundle: put(now(), [...path, ...inner], value) });
      },
      addItem: (inner) => {
        const list = [...path, ...inner];
        const made = insert(now(), list, listAt(now(), list).length, newItem(now(), list));
        draft.perform({ words: wordsFor(inner), bundle: made });
      },
    };
  }, [draft, path, findings, opened, search, t]);

  const change = ({ formData }: IChangeEvent<Record<string, unknown>>) => {
    const before = draft.view().history.bundle;
    const old = (valueAt(before, path) ?? {}) as Record<string, unknown>;
    const { value, changed } = take(old, formData ?? {}, Object.keys(schema.properties ?? {}));
    const [first] = changed;
    if (first === undefined) return;
    // What is being emptied stays in sight until the person takes it away.
    const emptied = vanished(old, value).map(textOf);
    if (emptied.length > 0) setOpened((others) => new Set([...others, ...emptied]));
    draft.perform({
      words: t('edit.change', {
        name: placeWords(before, [...path, first])
          .slice(-2)
          .join(' / '),
      }),
      bundle: put(before, path, value),
      burst: textOf([...path, first]),
    });
  };

  return (
    <PanelProvider value={content}>
      <Form
        tagName="div"
        idPrefix="prop"
        schema={schema}
        uiSchema={uiSchema}
        formData={(valueAt(bundle, path) ?? {}) as Record<string, unknown>}
        readonly={locked !== undefined}
        validator={validator}
        fields={fields}
        widgets={widgets}
        templates={templates}
        experimental_defaultFormStateBehavior={defaults}
        showErrorList={false}
        onChange={change}
      />
    </PanelProvider>
  );
}
