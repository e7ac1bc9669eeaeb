import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindFor, type Elements, type NewPiece } from './new-piece.ts';
import { pictures, type KindChoice } from './kinds.ts';
import { NameInput } from './name-input.tsx';

interface Props {
  piece: NewPiece;
  kinds: readonly KindChoice[];
  elements: Elements;
  /** Id of the list of their names. */
  offers: string;
  /** Puts things of these names in this place. */
  onAdd: (names: readonly string[]) => void;
  onEnd: () => void;
}

/** Where something new is being named: Enter puts it there and goes on to the next, an empty name ends it. */
export function NamingRow({ piece, kinds, elements, offers, onAdd, onEnd }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const kind = kindFor(piece, typed.trim(), elements);
  const label = kinds.find(({ value }) => value === kind)?.label ?? t('form.section');
  const isHeading = kind === 'section' || kind === 'group';
  const isShared = !isHeading && elements.some(({ name }) => name === typed.trim());
  const Picture = pictures[kind];
  return (
    <li className="row row-selected row-new">
      <span className="row-tag">
        <Picture aria-hidden /> {label}
      </span>
      {isShared && <span className="row-tag">{t('naming.shared')}</span>}
      <NameInput
        label={t('naming.label', { what: label })}
        hint={t('naming.hint')}
        offers={isHeading ? undefined : offers}
        onType={setTyped}
        onEnter={(name) => (name === '' ? onEnd() : onAdd([name]))}
        onLines={onAdd}
        onLeave={(name) => {
          if (name !== '') onAdd([name]);
          onEnd();
        }}
        onCancel={onEnd}
      />
    </li>
  );
}
