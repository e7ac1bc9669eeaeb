import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import { labelsIn } from './labels.ts';

export interface Offer {
  label: string;
}

const chosenIn = (text: string, { options }: Column): string[] => {
  const values = labelsIn(text, options);
  return 'unknown' in values ? [] : values;
};

/** The text with one more label in it, or one fewer. A text that is no list of labels begins anew. */
export function toggled(text: string, label: string, column: Column): string {
  const chosen = chosenIn(text, column);
  const value = column.options.find((option) => option.label === label)?.value;
  return column.options
    .filter((option) => (option.value === value ? !chosen.includes(option.value) : chosen.includes(option.value)))
    .map((option) => option.label)
    .join('、');
}

interface Props {
  id: string;
  offers: readonly Offer[];
  /** The one that the space bar chooses. */
  marked: number;
  column: Column;
  /** Only one may be chosen. */
  isOne: boolean;
  text: string;
  onChoose: (offer: Offer) => void;
}

/** What the cell may say, below the cell while it is written. */
export function OptionList({ id, offers, marked, column, isOne, text, onChoose }: Props) {
  const { t } = useTranslation();
  const chosen = chosenIn(text, column);
  const isChosen = (label: string) =>
    isOne ? text === label : column.options.some((option) => option.label === label && chosen.includes(option.value));
  return (
    <ul id={id} className="sheet-offers" role="listbox" aria-label={t('tables.offers')} aria-multiselectable={!isOne}>
      {offers.map((offer, index) => (
        <li
          key={offer.label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={isChosen(offer.label)}
          className={index === marked ? 'sheet-offer marked' : 'sheet-offer'}
          // The cell keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(offer);
          }}
        >
          {offer.label}
        </li>
      ))}
    </ul>
  );
}
