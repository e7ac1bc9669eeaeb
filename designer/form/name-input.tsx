import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface Props {
  label: string;
  hint?: string;
  name?: string;
  /** Id of the list of names that are offered. */
  offers?: string | undefined;
  onType?: (name: string) => void;
  /** Enter, with what is written. */
  onEnter: (name: string) => void;
  /** The focus goes elsewhere, with what is written. */
  onLeave: (name: string) => void;
  onCancel: () => void;
  /** Several lines are pasted. */
  onLines?: (lines: readonly string[]) => void;
}

/** Lines of a pasted text that hold something. */
export const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A name written in its place: Enter takes it, Escape leaves things as they were. */
export function NameInput({ label, hint, name = '', offers, onType, onEnter, onLeave, onCancel, onLines }: Props) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const write = (next: string) => {
    setTyped(next);
    onType?.(next);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter(typed.trim());
      write('');
    }
    if (event.key === 'Escape') onCancel();
  };
  const paste = (event: ClipboardEvent) => {
    event.stopPropagation();
    const lines = linesIn(event.clipboardData.getData('text'));
    if (!onLines || lines.length < 2) return;
    event.preventDefault();
    onLines(lines);
    write('');
  };
  return (
    <input
      ref={input}
      className="prop-input row-naming"
      aria-label={label}
      placeholder={hint}
      maxLength={60}
      autoComplete="off"
      list={offers}
      value={typed}
      onChange={({ target }) => write(target.value)}
      onKeyDown={press}
      onPaste={paste}
      onCopy={(event) => event.stopPropagation()}
      // A window that loses the focus leaves its input as it is.
      onBlur={({ target }) => target !== document.activeElement && onLeave(typed.trim())}
    />
  );
}
