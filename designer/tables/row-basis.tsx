import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableRow } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';

interface Props {
  row: TableRow;
  /** Number of the row, from 1. */
  number: number;
  onWrite: (basis: TableRow['basis']) => void;
}

/** The law the row at hand rests on, written below the grid; an empty name takes it away. */
export function RowBasis({ row: { basis }, number, onWrite }: Props) {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const [law, setLaw] = useState(basis?.law ?? '');
  const [article, setArticle] = useState(basis?.article ?? '');
  const write = () => {
    const [name, place] = [law.trim(), article.trim()];
    if (name === (basis?.law ?? '') && place === (basis?.article ?? '')) return;
    const verify = basis?.verify === undefined ? {} : { verify: basis.verify };
    onWrite(name === '' ? undefined : { law: name, ...(place === '' ? {} : { article: place }), ...verify });
  };
  const input = (key: 'basisLaw' | 'basisArticle', value: string, change: (text: string) => void) => (
    <input
      className="prop-input"
      aria-label={t(`tables.${key}`, { row: number })}
      placeholder={t(`tables.${key}Hint`)}
      maxLength={key === 'basisLaw' ? 200 : 60}
      disabled={locked !== undefined}
      value={value}
      onChange={({ target }) => change(target.value)}
      onBlur={write}
      onKeyDown={({ key: pressed }) => pressed === 'Enter' && write()}
    />
  );
  return (
    <p className="row-basis">
      <span className="quiet">{t('tables.basisOf', { row: number })}</span>
      {input('basisLaw', law, setLaw)}
      {input('basisArticle', article, setArticle)}
    </p>
  );
}
