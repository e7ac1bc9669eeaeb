import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What it is about, for those who do not see the line it stands in. */
  about: string;
  note: string;
  onNote: (note: string) => void;
}

/** A reviewer's note on one place; it goes back with the draft. */
export function NoteOn({ about, note, onNote }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && note === '') {
    return (
      <button
        type="button"
        className="link-button note-on"
        aria-label={t('notes.on', { about })}
        onClick={() => setOpen(true)}
      >
        {t('notes.add')}
      </button>
    );
  }
  return (
    <Input.TextArea
      autoFocus
      autoSize
      maxLength={500}
      aria-label={t('notes.on', { about })}
      placeholder={t('notes.hint')}
      value={note}
      onChange={({ target }) => onNote(target.value)}
      onBlur={() => setOpen(false)}
    />
  );
}
