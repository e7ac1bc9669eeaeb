import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Upload, useSending } from '../../../../forms/index.ts';
import { routes } from '../../../api/index.ts';
import { sizeWords } from '../../../browser/index.ts';
import { call } from '../api.ts';
import type { KeptFile } from './kept-file.ts';
import { sendFile } from './send-file.ts';

interface Props {
  /** Id of the material; the control gets it with a prefix. */
  id: string;
  /** Name of the material. */
  name: string;
  files: readonly KeptFile[];
  maxFiles: number;
  onChange: (change: (files: readonly KeptFile[]) => readonly KeptFile[]) => void;
  error?: string | undefined;
}

function Sending({ upload }: { upload: Upload }) {
  const { t } = useTranslation();
  const { name, percent, fault, cancel } = upload;
  return (
    <li>
      <span className="file-name">{name}</span>
      {fault !== undefined ? (
        <span className="line-error" role="alert">
          {fault}
        </span>
      ) : (
        <progress max={100} value={percent} aria-label={t('files.sending', { name })} />
      )}
      <button type="button" className="button button-quiet" onClick={cancel}>
        {t(fault === undefined ? 'files.cancel' : 'files.dismiss')}
        <span className="unseen">{name}</span>
      </button>
    </li>
  );
}

/** The files of one material: sent as they are chosen, several at once, removed at will. */
export function FilesField({ id, name, files, maxFiles, onChange, error }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { uploads, start } = useSending(sendFile, (file) => onChange((before) => [...before, file]));
  const room = maxFiles - files.length - uploads.filter(({ fault }) => fault === undefined).length;

  const choose = (chosen: readonly File[]) => {
    for (const file of chosen.slice(0, room)) start(file);
  };
  const remove = (file: KeptFile) => {
    onChange((before) => before.filter((one) => one.id !== file.id));
    input.current?.focus();
    // One that stays behind is swept by the server.
    void call(routes.discard, { params: { id: file.id } }).catch(() => undefined);
  };

  return (
    <div className={error === undefined ? 'files' : 'files files-wrong'}>
      <ul className="file-list">
        {files.map((file) => (
          <li key={file.id}>
            <a className="file-name" href={`/api/attachments/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>
            <span className="quiet">{sizeWords(file.size)}</span>
            <button type="button" className="button button-quiet" onClick={() => remove(file)}>
              {t('files.remove')}
              <span className="unseen">{file.name}</span>
            </button>
          </li>
        ))}
        {uploads.map((upload) => (
          <Sending key={upload.key} upload={upload} />
        ))}
      </ul>
      <label className={room > 0 ? 'button file-button' : 'button file-button file-button-full'}>
        {t(files.length === 0 ? 'files.choose' : 'files.more')}
        <span className="unseen">{name}</span>
        <input
          ref={input}
          id={`material-${id}`}
          type="file"
          multiple={maxFiles > 1}
          disabled={room <= 0}
          aria-invalid={error !== undefined}
          aria-describedby={`material-${id}-help`}
          accept=".pdf,.jpg,.jpeg,.png,.webp,.heic,.ofd"
          onChange={({ currentTarget }) => {
            choose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <p id={`material-${id}-help`} className="quiet">
        {t(room > 0 ? 'files.help' : 'files.full', { count: maxFiles })}
      </p>
      <p className="unseen" role="status">
        {uploads.length > 0 ? t('files.going', { count: uploads.length }) : t('files.have', { count: files.length })}
      </p>
      {error !== undefined && (
        <p className="line-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
