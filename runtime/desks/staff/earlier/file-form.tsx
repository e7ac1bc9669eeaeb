import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { sizeWords } from '../../../../engine/index.ts';
import {
  type EarlierCheckShape,
  type EarlierKindShape,
  type ProblemShape,
  type ResponseOf,
  routes,
} from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';
import { ProblemNote, saveFile } from '../../../signed-in/index.ts';
import { sendTo } from '../materials/send-file.ts';
import { ColumnGuide } from './column-guide.tsx';
import { FaultList } from './fault-list.tsx';

interface Props {
  kind: EarlierKindShape;
  kinds: ResponseOf<typeof routes.earlierKinds>;
  /** The returned entry whose file is replaced. */
  replaces?: string;
}

const formats = ['xlsx', 'csv'] as const;

/** Many at once: an empty table to fill in, a check that keeps nothing, and then all of them or none. */
export function FileForm({ kind: { matter, licence, columns }, kinds: { mostLines, mostBytes }, replaces }: Props) {
  const { t } = useTranslation('earlier');
  const [, go] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<{ file: File; check: EarlierCheckShape }>();
  const [sending, setSending] = useState<{ words: string; percent: number }>();
  const [problem, setProblem] = useState<ProblemShape>();
  const [keyFor] = useState(keyKeeper);
  const named = { matter, licence };

  const during = async (words: string, send: (progress: (percent: number) => void) => Promise<void>) => {
    setProblem(undefined);
    setSending({ words, percent: 0 });
    try {
      await send((percent) => setSending({ words, percent }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(undefined);
    }
  };
  const check = (file: File) =>
    during(t('file.checking', { name: file.name }), async (progress) => {
      setChecked(undefined);
      setChecked({ file, check: await sendTo(routes.checkEarlier, { query: named }, file, progress) });
    });
  const bring = (file: File) =>
    during(t('file.importing'), async (progress) => {
      const query = { ...named, ...(replaces === undefined ? {} : { replaces }) };
      const idempotencyKey = keyFor([query, file.name, file.size, file.lastModified]);
      const { id } = await sendTo(routes.importEarlier, { query, idempotencyKey }, file, progress);
      go(`/licences/earlier/${id}`);
    });
  const takeTemplate = (format: (typeof formats)[number]) =>
    saveFile(routes.earlierTemplate, { ...named, format }).catch((error: unknown) => setProblem(problemOf(error)));

  return (
    <div className="earlier-steps">
      <h2>{t('file.template')}</h2>
      <p className="quiet">{t('file.templateHint', { lines: mostLines, size: sizeWords(mostBytes) })}</p>
      <div className="print-row">
        {formats.map((format) => (
          <Button key={format} onClick={() => void takeTemplate(format)}>
            {t(`file.${format}`)}
          </Button>
        ))}
      </div>
      <ColumnGuide columns={columns} />
      <h2>{t('file.choose')}</h2>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        className="set-aside"
        aria-label={t('file.pick')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void check(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={<UploadOutlined />} disabled={sending !== undefined} onClick={() => input.current?.click()}>
        {t('file.pick')}
      </Button>
      {sending && (
        <p role="status">
          {sending.words}
          <Progress percent={sending.percent} size="small" aria-label={sending.words} />
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
      {checked && <Checked {...checked} busy={sending !== undefined} onBring={() => void bring(checked.file)} />}
    </div>
  );
}

interface CheckedProps {
  file: File;
  check: EarlierCheckShape;
  busy: boolean;
  onBring: () => void;
}

/** What the check came to, and the way on where all of it is sound. */
function Checked({ file: { name }, check, busy, onBring }: CheckedProps) {
  const { t } = useTranslation('earlier');
  const { lines, faultCount, faults, ended } = check;
  if (faultCount > 0)
    return (
      <>
        <Alert type="error" showIcon role="alert" title={t('file.faulty', { name, lines, count: faultCount })} />
        {faults.length < faultCount && <p className="quiet">{t('file.first', { count: faults.length })}</p>}
        <FaultList faults={faults} />
      </>
    );
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        title={t('file.sound', { name, lines })}
        {...(ended > 0 ? { description: t('file.ended', { count: ended }) } : {})}
      />
      <Button type="primary" loading={busy} onClick={onBring}>
        {t('file.import', { count: lines })}
      </Button>
    </>
  );
}
