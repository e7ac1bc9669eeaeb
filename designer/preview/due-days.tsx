import { useTranslation } from 'react-i18next';
import type { Judgement } from './tried.ts';

type Due = keyof Judgement['days'];

/** The days periods end when the application is received on the chosen day. */
export function DueDays({ days, which }: { days: Judgement['days']; which: readonly Due[] }) {
  const { t } = useTranslation();
  return (
    <dl className="look-facts">
      {which.map((name) => (
        <div key={name}>
          <dt>{t(`preview.day.${name}`)}</dt>
          <dd>{days[name] ?? t('preview.day.none')}</dd>
        </div>
      ))}
    </dl>
  );
}
