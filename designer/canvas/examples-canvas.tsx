import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExampleResult } from '../../engine/index.ts';
import { useBundle, useCheckedDraft, useEditor } from '../draft/editor.ts';
import { put, valueAt, type Path } from '../edits/path.ts';
import { parts } from '../parts/parts.ts';
import { inNames } from '../schema/words.ts';
import { ItemList } from './item-list.tsx';

/** The examples and how they come out on the draft as it stands. */
export function ExamplesCanvas() {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const { examples, findings } = useCheckedDraft();
  const [group] = parts.find(({ id }) => id === 'examples')?.groups ?? [];
  const failed = examples.filter(({ problems }) => problems.length > 0).length;
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
    return (
      <span className={isMet ? 'example passed' : 'example failed'}>
        {isMet ? t('examples.passed') : t('examples.failed')}
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
        {findings !== undefined && examples.length === 0
          ? t('examples.notRun')
          : t('examples.summary', { count: examples.length, failed })}
      </p>
      {failed > 0 && <p className="quiet">{t('examples.hint')}</p>}
      {group && <ItemList group={group} more={more} aside={aside} />}
    </>
  );
}
