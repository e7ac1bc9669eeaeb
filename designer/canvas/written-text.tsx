import { useTranslation } from 'react-i18next';
import { useBundle, useEditor } from '../draft/editor.ts';
import { put, textOf, valueAt, type Path } from '../edits/path.ts';

interface Props {
  path: Path;
  label: string;
  /** One that may be left out goes when it is emptied. */
  optional?: boolean;
}

/** A text of the matter written where it will be read. */
export function WrittenText({ path, label, optional = true }: Props) {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const value = valueAt(bundle, path);
  const write = (text: string) =>
    draft.perform({
      words: t('edit.change', { name: label }),
      bundle: put(draft.view().history.bundle, path, optional && text === '' ? undefined : text),
      burst: textOf(path),
    });
  return (
    <textarea
      className="written-text"
      aria-label={label}
      placeholder={t('guidePage.write', { label })}
      readOnly={locked !== undefined}
      rows={1}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => write(target.value)}
    />
  );
}
