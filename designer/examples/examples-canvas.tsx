import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExampleResult } from '../../engine/index.ts';
import { ItemList } from '../canvas/item-list.tsx';
import { useBundle, useCheckedDraft, useEditor, useSelected } from '../draft/editor.ts';
import { isInside, put, valueAt, type Path } from '../edits/path.ts';
import { parts } from '../parts/parts.ts';
import { inNames } from '../schema/words.ts';
import { ExampleForm } from './example-form.tsx';
import { Expectations } from './expectations.tsx';
import { UntriedList } from './untried-list.tsx';

/** The examples and how they come out on the draft as it stands; the one selected as a form. */
export function ExamplesCanvas() {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const selected = useSelected();
  const { examples, findings } = useCheckedDraft();
  const [group] = parts.find(({ id }) => id === 'examples')?.groups ?? [];
  const index = selected && isInside(selected, ['examples', 'examples']) ? Number(selected[2]) : -1;
  // Closing the properties on a narrow screen leaves nothing selected; the example stays to be gone on with.
  const [last, setLast] = useState(index);
  if (index >= 0 && index !== last) setLast(index);
  const chosen = bundle.examples.examples[last];
  const failed = examples.filter(({ problems }) => problems.length > 0).length;
  const isRun = findings === undefined || examples.length > 0;
  const words =
    bundle.examples.examples.length === 0 ? 'examples.none' : isRun ? 'examples.summary' : 'examples.notRun';
  const resultOf = (path: Path) => examples.find(({ id }) => id === valueAt(bundle, [...path, 'id']));

  const accept = (path: Path, { title, found }: ExampleResult) => {
    const now = draft.view().history.bundle;
    const expect = [...path, 'expect'];
    const met = { ...(valueAt(now, expect) as object), ...found };
    draft.perform({ words: t('examples.accepted', { title }), bundle: put(now, expect, met) });
  };
  const more = (path: Path) => {
    const result = resultOf(path);
    if (!result) return null;
    const isMet = result.problems.length === 0;
    const isUnconfirmed = Object.keys(valueAt(bundle, [...path, 'expect']) ?? {}).length === 0;
    return (
      <span className={isMet ? 'example passed' : 'example failed'}>
        {isMet ? t('examples.passed') : t('examples.failed')}
        {isUnconfirmed && <span className="row-tag">{t('examples.unconfirmed')}</span>}
        {result.problems.map(({ message }) => (
          <span key={message} className="row-when">
            {inNames(bundle, message)}
          </span>
        ))}
      </span>
    );
  };
  const aside = (path: Path) => {
    const result = resultOf(path);
    if (!result || locked !== undefined || Object.keys(result.found).length === 0) return null;
    return (
      <Button
        size="small"
        aria-label={t('examples.acceptOf', { title: result.title })}
        onClick={() => accept(path, result)}
      >
        {t('examples.accept')}
      </Button>
    );
  };
  return (
    <>
      <p className="quiet" role="status">
        {t(words, { count: examples.length, failed })}
      </p>
      {failed > 0 && <p className="quiet">{t('examples.hint')}</p>}
      {group && <ItemList group={group} more={more} aside={aside} />}
      {chosen && (
        <section key={chosen.id} className="example-parts" aria-label={chosen.title}>
          <Expectations index={last} />
          <ExampleForm example={chosen} index={last} />
        </section>
      )}
      <UntriedList />
    </>
  );
}
