import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarYear } from '../../../engine/index.ts';
import { daysIn, type Layer } from './days.ts';

interface Props {
  file: CalendarYear;
  isFixed: boolean;
  onConfirm: (layer: Layer, date: string) => void;
}

/** Days that wait for their paper: listed, without effect until somebody confirms them. */
export function Unconfirmed({ file, isFixed, onConfirm }: Props) {
  const { t } = useTranslation();
  const layers: readonly Layer[] = ['national', 'local', ...file.layers.halls.map(({ hall }) => ({ hall }))];
  const found = layers.flatMap((layer) =>
    daysIn(file, layer)
      .filter(({ verify }) => verify === true)
      .map((day) => ({ layer, day })),
  );
  if (found.length === 0) return null;
  return (
    <section className="card" aria-labelledby="unconfirmed-title">
      <h3 id="unconfirmed-title">
        {t('calendar.unconfirmed')} <span className="count">{found.length}</span>
      </h3>
      <p className="quiet">{t('calendar.unconfirmedHint')}</p>
      <ul className="unassigned">
        {found.map(({ layer, day: { date, kind, name, basis } }) => (
          <li key={date}>
            <span className="unassigned-name">
              {t('calendar.unconfirmedDay', { date, name, what: t(`calendar.${kind}`) })}
              {basis !== undefined && <span className="quiet"> {basis}</span>}
            </span>
            {!isFixed && <Button onClick={() => onConfirm(layer, date)}>{t('calendar.confirm')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
