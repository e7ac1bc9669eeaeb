import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '../../engine/index.ts';
import { draw, paper, pictureOf, type Stroke } from './ink.ts';
import type { FileKeeper } from './keeper.ts';
import { useSending } from './use-sending.ts';

interface Props {
  id: string;
  name: string;
  keeper: FileKeeper;
  onSigned: (file: KeptFile) => void;
}

/** A place to sign with finger, pen or mouse; whoever cannot types the name. */
export function SignaturePad({ id, name, keeper, onSigned }: Props) {
  const { t } = useTranslation('forms');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [typed, setTyped] = useState('');
  const [blank, setBlank] = useState(false);
  const { uploads, start } = useSending(keeper, onSigned);
  const [sending] = uploads;
  const busy = sending !== undefined && sending.fault === undefined;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, strokes, typed.trim());
  }, [strokes, typed]);

  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [((clientX - left) / width) * paper.width, ((clientY - top) / height) * paper.height] as const;
  };
  const press = (event: PointerEvent<HTMLCanvasElement>) => {
    if (busy || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setTyped('');
    setBlank(false);
    setStrokes((before) => [...before, [point]]);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (busy || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = pointOf(event);
    setStrokes((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]);
  };
  const type = (text: string) => {
    setTyped(text);
    setBlank(false);
    setStrokes([]);
  };
  const finish = async () => {
    const file = canvas.current ? await pictureOf(canvas.current, `${name}.png`) : undefined;
    setBlank(!file);
    sending?.cancel();
    if (file) start(file);
  };
  const isWritten = strokes.length > 0 || typed !== '';

  return (
    <div className="signature">
      <canvas
        ref={canvas}
        className="signature-paper"
        width={paper.width}
        height={paper.height}
        role="img"
        aria-label={t('signHere', { name })}
        onPointerDown={press}
        onPointerMove={move}
      />
      <label className="signature-typed">
        {t('signTyped')}
        <input
          type="text"
          className="field-input"
          autoComplete="off"
          maxLength={30}
          disabled={busy}
          value={typed}
          aria-describedby={`${id}--hint`}
          onChange={({ target }) => type(target.value)}
        />
      </label>
      <p className="signature-acts">
        <button type="button" className="form-button" disabled={busy} onClick={() => void finish()}>
          {t('signDone')}
        </button>
        <button
          type="button"
          className="form-button"
          disabled={busy || strokes.length === 0}
          onClick={() => setStrokes(strokes.slice(0, -1))}
        >
          {t('signUndo')}
        </button>
        <button type="button" className="form-button" disabled={busy || !isWritten} onClick={() => type('')}>
          {t('signClear')}
        </button>
      </p>
      <p id={`${id}--hint`} className={isWritten ? 'signature-unsaved' : 'field-help'} role="status">
        {t(busy ? 'signSending' : isWritten ? 'signUnsaved' : 'signHint')}
      </p>
      {(blank || sending?.fault !== undefined) && (
        <p className="kept-file-fault" role="alert">
          {sending?.fault ?? t('signBlank')}
        </p>
      )}
    </div>
  );
}
