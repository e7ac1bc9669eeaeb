import { useTranslation } from 'react-i18next';
import { useBundle, useEditor } from '../draft/editor.ts';
import { put, textOf, valueAt, type Path } from '../edits/path.ts';

interface Props {
  path: Path;
  label: string;
  /** One that may be left out goes when it is emptied. */
  optional?: boolean;
}

/** Letters in a row of the page; browsers of the halls do not grow with the text by themselves. */
const LETTERS = 46;
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LETTERS)), 0);

/** A text of the matter written where it will be read. */
export function WrittenText({ path, label, optional = true }: Props) {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const value = valueAt(bundle, path);
  const text = typeof value === 'string' ? value : '';
  const write = (typed: string) =>
    draft.perform({
      words: t('edit.change', { name: label }),
      bundle: put(draft.view().history.bundle, path, optional && typed === '' ? undefined : typed),
      burst: textOf(path),
    });
  return (
    <textarea
      className="written-text"
      aria-label={label}
      placeholder={t('guidePage.write', { label })}
      readOnly={locked !== undefined}
      rows={rowsFor(text)}
      value={text}
      onChange={({ target }) => write(target.value)}
    />
  );
}
