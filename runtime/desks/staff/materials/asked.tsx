import { useTranslation } from 'react-i18next';
import { originalities } from '../../../../engine/index.ts';
import type { AskedMaterial } from './handed.ts';
import { NecessityMark } from './necessity-mark.tsx';
import { useCountWords } from './use-count-words.ts';

/** What is asked for: name, how many, why in this case, and what the window looks at. */
export function Asked({ material }: { material: AskedMaterial }) {
  const { t } = useTranslation();
  const countWords = useCountWords();
  const { name, necessity, originality, standard, why } = material;
  const asked = countWords(material) || originalities[originality as keyof typeof originalities];
  return (
    <>
      <h3>
        {name} <NecessityMark necessity={necessity} why={why} />
      </h3>
      <p className="quiet">
        {asked}
        {why !== undefined && ` · ${why}`}
      </p>
      {standard !== undefined && <p>{t('material.standard', { standard })}</p>}
    </>
  );
}
