import { useTranslation } from 'react-i18next';
import type { Impact, Tallied } from '../../engine/index.ts';

/** What would come out otherwise: a bar for each kind, then each thing with its count and some case numbers. */
export function ImpactTable({ impact }: { impact: Impact }) {
  const { t } = useTranslation();
  const { looked, differing, kinds } = impact;
  if (looked === 0) return <p className="quiet">{t('impact.noCases')}</p>;
  return (
    <div className="impact">
      <p>{t('impact.summary', { looked, differing })}</p>
      {kinds.length > 0 && (
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('impact.what')}</th>
              <th scope="col" className="impact-count">
                {t('impact.cases')}
              </th>
            </tr>
          </thead>
          {kinds.map(({ aspect, how, title, cases, effects }) => (
            <tbody key={`${aspect}-${how}`}>
              <tr>
                <th scope="rowgroup">
                  {title}
                  <meter className="impact-bar" min={0} max={looked} value={cases} aria-label={title} />
                </th>
                <td className="impact-count">{cases}</td>
              </tr>
              {effects.map((effect) => (
                <EffectRow key={`${effect.name} ${effect.was ?? ''} ${effect.is ?? ''}`} effect={effect} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

function EffectRow({ effect: { name, was, is, cases, numbers } }: { effect: Tallied }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        {was === undefined ? name : t('impact.changed', { name, was, is })}
        <span className="impact-numbers">
          {t(cases > numbers.length ? 'impact.someNumbers' : 'impact.numbers', { numbers: numbers.join('、') })}
        </span>
      </td>
      <td className="impact-count">{cases}</td>
    </tr>
  );
}
