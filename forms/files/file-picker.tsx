import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeWords, type KeptFile } from '../../engine/index.ts';
import { FileName } from './file-name.tsx';
import type { FileKeeper } from './keeper.ts';
import { type Upload, useSending } from './use-sending.ts';

export interface FilePickerProps {
  /** Id of the control; what explains it has ids that begin with it. */
  id: string;
  name: string;
  files: readonly KeptFile[];
  maxFiles: number;
  keeper: FileKeeper;
  /** What is wrong, where the picker itself has to say it. */
  error?: string | undefined;
  onChange: (change: (files: readonly KeptFile[]) => readonly KeptFile[]) => void;
}

function Going({ upload: { name, percent, fault, cancel } }: { upload: Upload }) {
  const { t } = useTranslation('forms');
  return (
    <li>
      <span className="kept-file-name">{name}</span>
      {fault === undefined ? (
        <progress max={100} value={percent} aria-label={t('fileGoing', { name })} />
      ) : (
        <span className="kept-file-fault" role="alert">
          {fault}
        </span>
      )}
      <button type="button" className="form-button form-button-small" onClick={cancel}>
        {t(fault === undefined ? 'fileCancel' : 'fileDismiss')}
        <span className="field-unseen">{name}</span>
      </button>
    </li>
  );
}

/** Files sent as they are chosen, several at once, and taken away at will. */
export function FilePicker({ id, name, files, maxFiles, keeper, error, onChange }: FilePickerProps) {
  const { t } = useTranslation('forms');
  const input = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const { uploads, start } = useSending(keeper, (file) => onChange((before) => [...before, file]));
  const room = maxFiles - files.length - uploads.filter(({ fault }) => fault === undefined).length;
  const remove = (gone: KeptFile) => {
    setLeft([]);
    onChange((before) => before.filter(({ id: one }) => one !== gone.id));
    input.current?.focus();
    keeper.discard?.(gone.id);
  };

  return (
    <div className={error === undefined ? 'kept-files' : 'kept-files field-wrong'}>
      <ul className="kept-file-list">
        {files.map((file) => (
          <li key={file.id}>
            <FileName id={file.id} words={file.name} keeper={keeper} />
            <span className="kept-file-size">{sizeWords(file.size)}</span>
            <button type="button" className="form-button form-button-small" onClick={() => remove(file)}>
              {t('remove')}
              <span className="field-unseen">{file.name}</span>
            </button>
          </li>
        ))}
        {uploads.map((upload) => (
          <Going key={upload.key} upload={upload} />
        ))}
      </ul>
      <label className={room > 0 ? 'form-button kept-file-button' : 'form-button kept-file-button kept-file-full'}>
        {t(files.length === 0 ? 'fileChoose' : 'fileMore')}
        <span className="field-unseen">{name}</span>
        <input
          ref={input}
          id={id}
          type="file"
          multiple={maxFiles > 1}
          disabled={room <= 0}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}--hint`}
          accept=".pdf,.jpg,.jpeg,.png,.webp,.heic,.ofd"
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            setLeft(chosen.slice(room).map((file) => file.name));
            for (const file of chosen.slice(0, room)) start(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <p id={`${id}--hint`} className="field-help">
        {t(room > 0 ? 'fileHint' : 'fileFull', { count: maxFiles })}
      </p>
      <p className="field-unseen" role="status">
        {uploads.length > 0 ? t('fileSending', { count: uploads.length }) : t('fileHave', { count: files.length })}
      </p>
      {left.length > 0 && (
        <p className="kept-file-fault" role="alert">
          {t('fileLeft', { count: maxFiles, names: left.join('、') })}
        </p>
      )}
      {error !== undefined && (
        <p className="kept-file-fault" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
