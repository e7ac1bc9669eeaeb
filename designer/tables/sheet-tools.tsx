import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call, saveFile } from '../../runtime/signed-in/index.ts';
import { useEditor } from '../draft/editor.ts';
import { base64Of } from '../files/sent-files.ts';
import { IconButton } from '../resource/icon-button.tsx';
import type { PastedLine } from './paste.ts';
import { isWrongHeading, sheetLines } from './sheet.ts';
import type { OpenTable } from './use-table.ts';

interface Props {
  opened: OpenTable;
  /** What a chosen file would make of the table. */
  onRead: (lines: readonly PastedLine[]) => void;
}

/** More than any table of 300 rows has. */
const MOST_BYTES = 1024 * 1024;

/** The whole table out to a workbook and back. */
export function SheetTools({ opened, onRead }: Props) {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const { table, columns, acts } = opened;

  /** What is answered in words is told. */
  const attempt = (act: () => Promise<string | undefined>) => {
    setProblem(undefined);
    act().then(setProblem, (error: unknown) => {
      const { detail, title } = problemOf(error);
      setProblem(detail ?? title);
    });
  };
  const keep = async () => {
    await saveFile(routes.writeTableSheet, { title: table.title, lines: sheetLines(table, columns) });
    return undefined;
  };
  const read = async (file: File) => {
    if (file.size > MOST_BYTES) return t('sheet.tooLarge');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const lines = acts.planSheet(await call(routes.readTableSheet, { body: { base64: base64Of(bytes) } }));
    if (isWrongHeading(lines)) {
      const { missing, unknown } = lines;
      const said = [
        ...(missing.length > 0 ? [t('sheet.missing', { columns: missing.join('、') })] : []),
        ...(unknown.length > 0 ? [t('sheet.unknown', { columns: unknown.join('、') })] : []),
      ];
      return t('sheet.heading', { words: said.join('；') });
    }
    if (lines.length === 0) return t('sheet.empty');
    onRead(lines);
    return undefined;
  };
  return (
    <>
      <IconButton words={t('sheet.keep')} icon={DownloadOutlined} onClick={() => attempt(keep)} />
      {locked === undefined && (
        <>
          <IconButton words={t('sheet.read')} icon={UploadOutlined} onClick={() => input.current?.click()} />
          <input
            ref={input}
            hidden
            type="file"
            accept=".xlsx,.csv"
            aria-label={t('sheet.read')}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) attempt(() => read(file));
              // The same file may be chosen again after it was mended.
              target.value = '';
            }}
          />
        </>
      )}
      {problem !== undefined && (
        <p className="sheet-refused" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
