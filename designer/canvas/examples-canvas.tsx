import { useTranslation } from 'react-i18next';
import { useBundle, useCheckedDraft } from '../draft/editor.ts';
import { valueAt, type Path } from '../edits/path.ts';
import { parts } from '../parts/parts.ts';
import { ItemList } from './item-list.tsx';

/** The examples and how they come out on the draft as it stands. */
export function ExamplesCanvas() {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { examples, findings } = useCheckedDraft();
  const [group] = parts.find(({ id }) => id === 'examples')?.groups ?? [];
  const failed = examples.filter(({ problems }) => problems.length > 0).length;
  const resultOf = (path: Path) => {
    const result = examples.find(({ id }) => id === valueAt(bundle, [...path, 'id']));
    if (!result) return null;
    const isMet = result.problems.length === 0;
    return (
      <span className={isMet ? 'example passed' : 'example failed'}>
        {isMet ? t('examples.passed') : t('examples.failed')}
        {result.problems.map(({ message }) => (
          <span key={message} className="row-when">
            {message}
          </span>
        ))}
      </span>
    );
  };
  return (
    <>
      <p className="quiet" role="status">
        {findings !== undefined && examples.length === 0
          ? t('examples.notRun')
          : t('examples.summary', { count: examples.length, failed })}
      </p>
      {group && <ItemList group={group}>{resultOf}</ItemList>}
    </>
  );
}
