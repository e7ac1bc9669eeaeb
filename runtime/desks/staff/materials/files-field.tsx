import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentShape, ProblemShape } from '../../../api/index.ts';
import { sizeWords } from '../../../../engine/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { ProblemNote } from '../../../signed-in/index.ts';
import { sendFile } from './send-file.ts';

interface Props {
  /** Given by the form item around it. */
  value?: AttachmentShape[];
  onChange?: (files: AttachmentShape[]) => void;
  id?: string;
  name: string;
  maxFiles: number;
}

/** Scans of one material: sent as they are chosen, one after the other. */
export function FilesField({ value = [], onChange, id, name, maxFiles }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<ProblemShape>();

  const send = async (files: readonly File[]) => {
    setProblem(undefined);
    let sent = value;
    try {
      for (const file of files.slice(0, maxFiles - value.length)) {
        setPercent(0);
        sent = [...sent, await sendFile(file, setPercent)];
        onChange?.(sent);
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setPercent(undefined);
    }
  };

  return (
    <div className="files-field">
      <input
        ref={input}
        type="file"
        multiple
        className="set-aside"
        aria-label={name}
        onChange={({ currentTarget }) => {
          void send([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <ul className="file-list">
        {value.map((file) => (
          <li key={file.id}>
            {file.name} <span className="quiet">{sizeWords(file.size)}</span>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('material.removeFile', { name: file.name })}
              onClick={() => onChange?.(value.filter((one) => one.id !== file.id))}
            />
          </li>
        ))}
      </ul>
      {percent !== undefined && (
        <Progress percent={percent} size="small" aria-label={t('material.sending', { name })} />
      )}
      {problem && <ProblemNote problem={problem} />}
      <Button
        {...(id === undefined ? {} : { id })}
        size="small"
        icon={<UploadOutlined />}
        disabled={value.length >= maxFiles || percent !== undefined}
        onClick={() => input.current?.click()}
      >
        {t('material.upload')}
        <span className="unseen">{name}</span>
      </Button>
    </div>
  );
}
