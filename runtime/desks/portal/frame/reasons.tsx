import { useTranslation } from 'react-i18next';
import type { ReasonRow } from '../../../api/index.ts';

/** Why something is asked, charged or promised: kind by kind, each in a sentence, with the law behind it. */
export function Reasons({ reasons }: { reasons: readonly ReasonRow[] }) {
  const { t } = useTranslation();
  if (reasons.length === 0) return <p className="empty">{t('reasons.none')}</p>;
  return [...new Set(reasons.map(({ kindName }) => kindName))].map((kind) => (
    <section key={kind} className="reasons">
      <h3>{kind}</h3>
      <ul>
        {reasons
          .filter(({ kindName }) => kindName === kind)
          .map(({ id, name, words, basis }) => (
            <li key={id}>
              <b>{name}</b>：{words}
              {basis !== undefined && <span className="quiet">{t('reasons.basis', { basis })}</span>}
            </li>
          ))}
      </ul>
    </section>
  ));
}
