import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { OptionList, toggled, type Offer } from './option-list.tsx';
import type { Column } from './column.ts';
import type { Content } from './edit-table.ts';
import { sayContent } from './texts.ts';
import type { Writing } from './use-writing.ts';

/** Puts the drop below its cell, or above where it would hang out of the window; a short table does not cut it off. */
function hang(drop: HTMLElement | null): void {
  const cell = drop?.parentElement?.getBoundingClientRect();
  if (!drop || !cell) return;
  drop.style.left = `${cell.left}px`;
  if (cell.bottom + drop.offsetHeight > innerHeight) drop.style.bottom = `${innerHeight - cell.top}px`;
  else drop.style.top = `${cell.bottom}px`;
}

interface Props {
  column: Column;
  row: number;
  content: Content;
  writing: Writing;
  moves: number;
  isLocked: boolean;
  onPress: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** The selected cell: it hears keys, and shows what is written once somebody writes. */
export function CellInput({ column, row, content, writing, moves, isLocked, onPress, onCopy, onPaste }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [marked, setMarked] = useState(-1);
  const { current, fault } = writing;
  const isWriting = current !== undefined;
  const offers: readonly Offer[] =
    column.kind === 'boolean' ? [t('yes'), t('no')].map((label) => ({ label })) : column.options;
  const isOffered = isWriting && offers.length > 0;
  const isOne = column.isResult || column.kind === 'boolean';

  useEffect(() => {
    if (moves > 0) input.current?.focus({ preventScroll: true });
    if (moves > 0) input.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [moves]);

  const choose = ({ label }: Offer) => {
    writing.write(isOne ? label : toggled(current ?? '', label, column));
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const offer = offers[marked];
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (isOffered && by !== 0) {
      event.preventDefault();
      setMarked((marked + by + offers.length + (marked < 0 && by < 0 ? 1 : 0)) % offers.length);
    } else if (isOffered && offer && event.key === ' ') {
      event.preventDefault();
      choose(offer);
    } else {
      if (event.key === 'Enter' || event.key === 'Escape') setMarked(-1);
      onPress(event);
    }
  };
  return (
    <>
      <input
        ref={input}
        className={isWriting ? 'sheet-input sheet-writing' : 'sheet-input'}
        autoComplete="off"
        spellCheck={false}
        readOnly={isLocked}
        aria-label={t('tables.cell', { row: row + 1, column: column.label, text: sayContent(content, column) })}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        {...(offers.length > 0 && {
          role: 'combobox',
          'aria-expanded': isOffered,
          'aria-controls': `${id}-offers`,
          'aria-activedescendant': isOffered && marked >= 0 ? `${id}-offers-${marked}` : undefined,
        })}
        data-own-undo={isWriting ? '' : undefined}
        value={current ?? ''}
        onChange={({ target }) => writing.write(target.value)}
        onKeyDown={press}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onBlur={writing.leave}
      />
      {isWriting && (
        <div ref={hang} className="sheet-drop">
          {fault !== undefined && (
            <p id={`${id}-fault`} className="sheet-fault" role="alert">
              {fault}
            </p>
          )}
          {isOffered && (
            <OptionList id={`${id}-offers`} {...{ offers, marked, column, isOne, text: current, onChoose: choose }} />
          )}
        </div>
      )}
    </>
  );
}
