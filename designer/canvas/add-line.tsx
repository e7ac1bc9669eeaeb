import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What is added, as “审查环节”. */
  what: string;
  /** Ways to make it: kinds of field. The first is taken when there is no choice. */
  kinds?: readonly { value: string; label: string }[];
  /** Id of a list of names that are offered. */
  offers?: string;
  onAdd: (names: readonly string[], kind: string) => void;
}

const namesIn = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A name and Enter adds a thing, and the next can be typed; several pasted lines add several. */
export function AddLine({ what, kinds = [], offers, onAdd }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [kind, setKind] = useState(kinds[0]?.value ?? '');
  const add = (names: readonly string[]) => {
    if (names.length === 0) return;
    onAdd(names, kind);
    setName('');
  };
  const paste = (event: ClipboardEvent) => {
    const names = namesIn(event.clipboardData.getData('text'));
    if (names.length < 2) return;
    event.preventDefault();
    add(names);
  };
  return (
    <div className="add-line">
      {kinds.length > 0 && (
        <select
          className="prop-input"
          aria-label={t('add.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
        >
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      <input
        className="prop-input"
        aria-label={t('add.label', { what })}
        placeholder={t('add.hint', { what })}
        list={offers}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add(namesIn(name));
        }}
      />
    </div>
  );
}
