import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bundleFiles, layOut, type BundleFile } from '../../engine/index.ts';
import { readPart, type TextFault } from '../check/read-part.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { put, valueAt } from '../edits/path.ts';
import { DraftFiles } from '../files/draft-files.tsx';

const files = Object.keys(bundleFiles) as BundleFile[];
const partOf = (file: BundleFile) => file.replace('.json', '');
const print = (value: unknown) => layOut(value).trimEnd();

/** The same draft as text, for experts. Text of the wrong shape is not taken over. */
export function JsonCanvas() {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const [file, setFile] = useState<BundleFile>('matter.json');
  const [typed, setTyped] = useState<string>();
  const [faults, setFaults] = useState<readonly TextFault[]>([]);
  const kept = print(valueAt(bundle, [partOf(file)]));

  const show = (next: BundleFile) => {
    setFile(next);
    setTyped(undefined);
    setFaults([]);
  };
  const apply = () => {
    const now = draft.view().history.bundle;
    const read = readPart(now, file, typed ?? kept);
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return;
    draft.perform({ words: t('edit.json', { file }), bundle: put(now, [partOf(file)], read.value) });
    setTyped(undefined);
  };
  return (
    <section className="json" aria-label={t('part.json')}>
      <p className="quiet">{t('json.hint')}</p>
      <DraftFiles />
      <div className="toolbar">
        <select
          className="prop-input prop-short"
          aria-label={t('json.file')}
          value={file}
          onChange={({ target }) => show(target.value as BundleFile)}
        >
          {files.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <Button type="primary" disabled={locked !== undefined || typed === undefined} onClick={apply}>
          {t('json.apply')}
        </Button>
        <Button disabled={typed === undefined} onClick={() => show(file)}>
          {t('json.drop')}
        </Button>
      </div>
      {faults.length > 0 && (
        <Alert
          type="error"
          role="alert"
          title={t('json.faults')}
          description={
            <ul className="plain-list">
              {faults.map(({ line, message }) => (
                <li key={`${line ?? 0}${message}`}>{line === undefined ? message : t('line', { line, message })}</li>
              ))}
            </ul>
          }
        />
      )}
      <textarea
        className="code"
        data-own-undo
        aria-label={file}
        spellCheck={false}
        readOnly={locked !== undefined}
        value={typed ?? kept}
        onChange={({ target }) => setTyped(target.value)}
      />
    </section>
  );
}
