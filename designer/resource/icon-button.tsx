import type { ComponentType } from 'react';

interface Props {
  /** What the button does: its name and its tip. */
  words: string;
  icon: ComponentType<{ 'aria-hidden': true }>;
  onClick: () => void;
  disabled?: boolean;
}

/** A small button that shows only a picture. */
export const IconButton = ({ words, icon: Icon, onClick, disabled = false }: Props) => (
  <button type="button" className="icon-button" aria-label={words} title={words} disabled={disabled} onClick={onClick}>
    <Icon aria-hidden />
  </button>
);
