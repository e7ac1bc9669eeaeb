import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bundle } from '../../engine/index.ts';
import { routes, type ProblemShape } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call, ProblemNote } from '../../runtime/signed-in/index.ts';
import { isTooLarge, sentFiles } from './sent-files.ts';

interface Props {
  disabled?: boolean;
  onRead: (bundle: Bundle) => void;
}

/** A ZIP or a folder → the bundle in it, or every reason why not. Nothing is kept by reading. */
export function ChooseFiles({ disabled = false, onRead }: Props) {
  const { t } = useTranslation();
  const archive = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();

  const read = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was mended.
    input.value = '';
    setProblem(undefined);
    setTooLarge(isTooLarge(files));
    if (files.length === 0 || isTooLarge(files)) return;
    setBusy(true);
    try {
      const { bundle } = await call(routes.readMatterFiles, { body: await sentFiles(files) });
      onRead(bundle);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="toolbar">
        <Button loading={busy} disabled={disabled} onClick={() => archive.current?.click()}>
          {t('files.archive')}
        </Button>
        <Button loading={busy} disabled={disabled} onClick={() => folder.current?.click()}>
          {t('files.folder')}
        </Button>
      </div>
      <input
        ref={archive}
        hidden
        type="file"
        accept=".zip"
        aria-label={t('files.archive')}
        onChange={({ target }) => void read(target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        hidden
        multiple
        type="file"
        aria-label={t('files.folder')}
        onChange={({ target }) => void read(target)}
      />
      {tooLarge && <Alert type="error" showIcon title={t('files.tooLarge')} />}
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}
