import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  caretAtEnd,
  caretAtStart,
  caretTo,
  fill,
  innerIn,
  insertInner,
  sayAgain,
  selectedInner,
  shows,
} from './line-dom.ts';
import { chipWords } from './chips.ts';

interface Props {
  inner: string;
  label: string;
  labels: ReadonlyMap<string, string>;
  isLocked: boolean;
  onWrite: (inner: string) => void;
  /** The caret came into the line. */
  onEnter: () => void;
  /** Enter: what stands before and behind the caret. */
  onSplit: (before: string, behind: string) => void;
  /** Backspace in an empty line. */
  onRemove: () => void;
  /** An arrow beyond the first or the last letter. */
  onLeave: (by: -1 | 1) => void;
}

/** One line of a template: words are typed, chips are taken whole. */
export function LineEditor({ inner, label, labels, isLocked, onWrite, onEnter, onSplit, onRemove, onLeave }: Props) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);

  const say = (source: string) => {
    const { key, name } = chipWords(source, labels);
    return t(`chip.${key}`, { name });
  };
  useLayoutEffect(() => {
    // What is typed is on the page already; what came another way, as undoing, is not.
    if (!line.current) return;
    if (shows(line.current, inner)) {
      sayAgain(line.current, say);
      return;
    }
    fill(line.current, inner, say);
    if (line.current === document.activeElement) caretTo(line.current, 'end');
  });

  const write = () => {
    if (line.current) onWrite(innerIn(line.current));
  };
  const put = (text: string) => {
    if (!line.current) return;
    insertInner(line.current, text, say);
    write();
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing || !line.current) return;
    const { current } = line;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!isLocked) onSplit(selectedInner(current, 'before'), selectedInner(current, 'behind'));
    } else if (event.key === 'Backspace' && innerIn(current) === '') {
      event.preventDefault();
      if (!isLocked) onRemove();
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowLeft') && caretAtStart(current)) {
      event.preventDefault();
      onLeave(-1);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowRight') && caretAtEnd(current)) {
      event.preventDefault();
      onLeave(1);
    }
  };
  const copy = (event: ClipboardEvent) => {
    if (!line.current) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', selectedInner(line.current, 'inside'));
    if (event.type === 'cut' && !isLocked) put('');
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    if (!isLocked) put(event.clipboardData.getData('text/plain').replace(/\s*\n\s*/g, ''));
  };
  return (
    <div
      ref={line}
      className="template-line"
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-readonly={isLocked}
      contentEditable={!isLocked}
      suppressContentEditableWarning
      spellCheck={false}
      onInput={write}
      onFocus={onEnter}
      onKeyDown={press}
      onCopy={copy}
      onCut={copy}
      onPaste={paste}
    />
  );
}
