import { useTranslation } from 'react-i18next';
import type { ProgressShape } from '../../../api/index.ts';
import { useMoments } from '../frame/centre.tsx';

/** What happened, oldest first. */
export function Timeline({ entries }: { entries: ProgressShape['timeline'] }) {
  const { t } = useTranslation();
  const { moment } = useMoments();
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('case.timeline')}</h2>
      <ol className="timeline">
        {entries.map(({ at, title, words }, index) => (
          <li key={index}>
            <time dateTime={at}>{moment(at)}</time>
            <b>{title}</b>
            {words !== undefined && <p>{words}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
